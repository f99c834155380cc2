/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;

/**
 * Reads the Fourier transform of an image at any frequency, by gridding on a twofold oversampled grid; the origin is
 * the centre pixel {@code n / 2}. Accurate to about 0.1 %. NOT thread-safe.
 */
public final class PlaneSampler {
    private final int size;
    private final int grid;
    private final double[] window;
    private final Fourier2D fft;
    private final Image large;
    private final Spectrum spectrum;
    private final float[] wx = new float[KaiserBessel.WIDTH];
    private final float[] wy = new float[KaiserBessel.WIDTH];

    /**
     * Prepares for square images of one size.
     *
     * @param size px
     */
    public PlaneSampler(int size) {
        this.size = size;
        this.grid = KaiserBessel.OVERSAMPLING * size;
        this.window = CentredTransform.gridCorrection(size);
        // The kernel's weights do not add up to one: its transform at 0 is taken out here, once for each axis.
        for (int i = 0; i < size; i++) {
            window[i] /= KaiserBessel.transform(0);
        }
        this.fft = new Fourier2D(grid, grid);
        this.large = new Image(grid, grid);
        this.spectrum = new Spectrum(grid, grid);
    }

    /**
     * Takes an image; its frequencies can be read until the next one is taken.
     *
     * @param image of the right size, left unchanged
     */
    public void take(Image image) {
        if (image.width() != size || image.height() != size) {
            throw new IllegalArgumentException("An image of " + image.width() + " x " + image.height()
                    + " px was given where one of " + size + " x " + size + " px is expected");
        }
        for (int y = 0; y < size; y++) {
            int to = Math.floorMod(y - size / 2, grid) * grid;
            for (int x = 0; x < size; x++) {
                large.pixels()[to + Math.floorMod(x - size / 2, grid)] =
                        (float) (image.get(x, y) * window[x] * window[y]);
            }
        }
        fft.forward(large, spectrum);
    }

    /**
     * Reads one frequency.
     *
     * @param kx cycles per box along x; the length of the frequency must not exceed half the size
     * @param ky cycles per box along y
     * @param value receives the real part at {@code index} and the imaginary part behind it
     * @param index where to write
     */
    public void sample(double kx, double ky, float[] value, int index) {
        double sign = kx < 0 ? -1 : 1;
        int x0 = KaiserBessel.weights(sign * KaiserBessel.OVERSAMPLING * kx, wx);
        int y0 = KaiserBessel.weights(sign * KaiserBessel.OVERSAMPLING * ky, wy);
        float[] data = spectrum.data();
        float re = 0;
        float im = 0;
        for (int i = 0; i < KaiserBessel.WIDTH; i++) {
            int row = wrap(y0 + i) * spectrum.rowLength();
            int opposite = wrap(-y0 - i) * spectrum.rowLength();
            for (int h = 0; h < KaiserBessel.WIDTH; h++) {
                int x = x0 + h;
                float w = wy[i] * wx[h];
                int at = x < 0 ? opposite - 2 * x : row + 2 * x;
                re += w * data[at];
                im += (x < 0 ? -w : w) * data[at + 1];
            }
        }
        value[index] = re;
        value[index + 1] = (float) (sign * im);
    }

    private int wrap(int row) {
        return row < 0 ? row + grid : row >= grid ? row - grid : row;
    }
}
