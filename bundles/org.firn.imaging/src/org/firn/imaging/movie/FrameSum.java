/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;

/** Adds up the spectra of frames, each moved back by its drift: once plainly, once dose-weighted if asked for. */
final class FrameSum {
    private static final int STEPS_PER_PIXEL = 2;
    private static final int MOST_STEPS = 60_000;

    private final AlignmentSettings settings;
    private final int outputWidth;
    private final int outputHeight;
    private final Spectrum plain;
    private final @Nullable Spectrum weighted;
    private final float[][] weights;
    /** Index into the weights, for the rows of non-negative y frequency. */
    private final char[] ring;

    FrameSum(int width, int height, AlignmentSettings settings, int frames) {
        this.settings = settings;
        this.outputWidth = even(width / settings.binning(), width);
        this.outputHeight = even(height / settings.binning(), height);
        this.plain = new Spectrum(width, height);
        DoseWeighting dose = settings.doseWeighting();
        this.weighted = dose == null ? null : new Spectrum(width, height);
        this.weights = dose == null ? new float[0][] : table(dose, frames);
        this.ring = dose == null ? new char[0] : rings(plain);
    }

    /** Steps per cycle per pixel of the weight table, few enough for a {@code char}. */
    private static double steps(int width, int height) {
        return Math.min(STEPS_PER_PIXEL * Math.max(width, height), MOST_STEPS);
    }

    private static int even(double size, int whole) {
        return size >= whole ? whole : 2 * Math.max(1, (int) (size / 2));
    }

    /** The weight of every frame at finely spaced frequencies. */
    private float[][] table(DoseWeighting dose, int frames) {
        double steps = steps(plain.width(), plain.height());
        float[][] table = new float[frames][(int) (0.75 * steps) + 2];
        for (int step = 0; step < table[0].length; step++) {
            double frequency = step / (steps * settings.motion().pixelSize());
            double[] row = dose.weights(settings.firstFrame(), frames, frequency);
            for (int frame = 0; frame < frames; frame++) {
                table[frame][step] = (float) row[frame];
            }
        }
        return table;
    }

    private static char[] rings(Spectrum spectrum) {
        int columns = spectrum.columns();
        char[] rings = new char[columns * (spectrum.height() / 2 + 1)];
        double steps = steps(spectrum.width(), spectrum.height());
        for (int ky = 0; ky <= spectrum.height() / 2; ky++) {
            double fy = steps * ky / spectrum.height();
            for (int x = 0; x < columns; x++) {
                double fx = steps * x / spectrum.width();
                rings[ky * columns + x] = (char) Math.round(Math.sqrt(fx * fx + fy * fy));
            }
        }
        return rings;
    }

    /** Forgets the frames of the last movie. */
    void clear() {
        Arrays.fill(plain.data(), 0);
        Spectrum damaged = weighted;
        if (damaged != null) {
            Arrays.fill(damaged.data(), 0);
        }
    }

    /** Adds a frame, moved back by its drift. */
    void add(int frame, Spectrum spectrum, double shiftX, double shiftY) {
        int columns = plain.columns();
        float[] cos = new float[columns];
        float[] sin = new float[columns];
        for (int x = 0; x < columns; x++) {
            cos[x] = (float) Math.cos(2 * Math.PI * x * shiftX / plain.width());
            sin[x] = (float) Math.sin(2 * Math.PI * x * shiftX / plain.width());
        }
        float[] row = new float[plain.rowLength()];
        for (int y = 0; y < plain.height(); y++) {
            double phase = 2 * Math.PI * plain.ky(y) * shiftY / plain.height();
            rotate(spectrum.data(), y * row.length, row, cos, sin, (float) Math.cos(phase), (float) Math.sin(phase));
            accumulate(plain.data(), y * row.length, row);
            Spectrum damaged = weighted;
            if (damaged != null) {
                accumulate(damaged.data(), y * row.length, row, weights[frame], Math.abs(plain.ky(y)) * columns);
            }
        }
    }

    private static void rotate(
            float[] data, int from, float[] row, float[] cos, float[] sin, float rowCos, float rowSin) {
        for (int x = 0; x < cos.length; x++) {
            float c = rowCos * cos[x] - rowSin * sin[x];
            float s = rowCos * sin[x] + rowSin * cos[x];
            float re = data[from + 2 * x];
            float im = data[from + 2 * x + 1];
            row[2 * x] = re * c - im * s;
            row[2 * x + 1] = re * s + im * c;
        }
    }

    private static void accumulate(float[] sum, int to, float[] row) {
        for (int i = 0; i < row.length; i++) {
            sum[to + i] += row[i];
        }
    }

    private void accumulate(float[] sum, int to, float[] row, float[] weight, int rings) {
        for (int x = 0; x < row.length / 2; x++) {
            float factor = weight[ring[rings + x]];
            sum[to + 2 * x] += factor * row[2 * x];
            sum[to + 2 * x + 1] += factor * row[2 * x + 1];
        }
    }

    /** Returns the plain sum; its spectrum is lost. */
    Image plain(Fourier2D transform) {
        return image(plain, transform);
    }

    /** Returns the dose-weighted sum, or null; its spectrum is lost. */
    @Nullable
    Image weighted(Fourier2D transform) {
        Spectrum spectrum = weighted;
        return spectrum == null ? null : image(spectrum, transform);
    }

    private Image image(Spectrum spectrum, Fourier2D transform) {
        if (outputWidth == spectrum.width() && outputHeight == spectrum.height()) {
            return transform.inverseDestroying(spectrum);
        }
        return new Fourier2D(outputWidth, outputHeight)
                .inverseDestroying(Spectra.resize(spectrum, outputWidth, outputHeight));
    }
}
