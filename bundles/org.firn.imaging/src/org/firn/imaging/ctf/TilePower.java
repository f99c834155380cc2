/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/** The mean power spectrum of overlapping, windowed square tiles of a micrograph (Welch 1967). */
final class TilePower {
    private final int size;
    private final float[] power;

    private TilePower(int size, float[] power) {
        this.size = size;
        this.power = power;
    }

    /** Averages tiles of the given size, which overlap by half or a little more. */
    static TilePower of(Image micrograph, int size, BooleanSupplier cancelled) {
        Fourier2D fourier = new Fourier2D(size, size);
        Spectrum spectrum = new Spectrum(size, size);
        Image tile = new Image(size, size);
        float[] window = window(size);
        float[] power = new float[(size / 2 + 1) * size];
        int[] lefts = starts(micrograph.width(), size);
        int[] tops = starts(micrograph.height(), size);
        for (int top : tops) {
            for (int left : lefts) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("CTF estimation was cancelled");
                }
                cut(micrograph, left, top, window, tile);
                fourier.forward(tile, spectrum);
                float[] data = spectrum.data();
                for (int i = 0; i < power.length; i++) {
                    power[i] += data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1];
                }
            }
        }
        for (int i = 0; i < power.length; i++) {
            power[i] /= lefts.length * tops.length;
        }
        return new TilePower(size, power);
    }

    private static int[] starts(int length, int size) {
        int count = length == size ? 1 : (int) Math.ceil(2.0 * (length - size) / size) + 1;
        int[] starts = new int[count];
        for (int i = 1; i < count; i++) {
            starts[i] = (int) ((long) i * (length - size) / (count - 1));
        }
        return starts;
    }

    /** A sine window: squared, windows that overlap by half add up to a constant, so all parts count alike. */
    private static float[] window(int size) {
        float[] window = new float[size];
        for (int i = 0; i < size; i++) {
            window[i] = (float) Math.sin(Math.PI * (i + 0.5) / size);
        }
        return window;
    }

    private static void cut(Image micrograph, int left, int top, float[] window, Image tile) {
        int size = tile.width();
        double sum = 0;
        for (int y = 0; y < size; y++) {
            int from = (top + y) * micrograph.width() + left;
            System.arraycopy(micrograph.pixels(), from, tile.pixels(), y * size, size);
            for (int x = 0; x < size; x++) {
                sum += tile.pixels()[y * size + x];
            }
        }
        float mean = (float) (sum / ((double) size * size));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int i = y * size + x;
                tile.pixels()[i] = (tile.pixels()[i] - mean) * window[x] * window[y];
            }
        }
    }

    /** Returns the width and height of a tile, px. */
    int size() {
        return size;
    }

    /** Returns the power at x frequency {@code kx} (0 to size / 2) and y frequency {@code ky}, cycles per tile. */
    float at(int kx, int ky) {
        return power[Math.floorMod(ky, size) * (size / 2 + 1) + kx];
    }

    /** Returns mean power over rings, from 0 to {@code size / 2} cycles per tile, without the two axes. */
    double[] rings() {
        double[] sum = new double[size / 2 + 1];
        int[] count = new int[size / 2 + 1];
        for (int ky = -(size - 1) / 2; ky <= (size - 1) / 2; ky++) {
            for (int kx = 1; kx <= size / 2; kx++) {
                int ring = (int) (Math.sqrt((double) kx * kx + (double) ky * ky) + 0.5);
                if (ring < sum.length && ky != 0) {
                    sum[ring] += at(kx, ky);
                    count[ring]++;
                }
            }
        }
        for (int r = 0; r < sum.length; r++) {
            sum[r] = count[r] > 0 ? sum[r] / count[r] : 0;
        }
        return sum;
    }
}
