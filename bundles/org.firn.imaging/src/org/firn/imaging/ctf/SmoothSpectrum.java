/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/**
 * The smooth part of a power spectrum: a baseline (exponential of a polynomial), and relative to it the background and
 * the strength of the rings as polynomials of the frequency. Valid in a band of frequencies only.
 */
final class SmoothSpectrum {
    private static final int BASELINE_TERMS = 5;
    private static final int BACKGROUND_TERMS = 6;
    private static final int STRENGTH_TERMS = 4;
    private static final double WEAKEST = 1e-3;

    private final double lowest;
    private final double highest;
    private final double[] baseline;
    private final double[] rings;

    private SmoothSpectrum(double lowest, double highest, double[] baseline, double[] rings) {
        this.lowest = lowest;
        this.highest = highest;
        this.baseline = baseline;
        this.rings = rings;
    }

    /**
     * Fits the baseline to a rotational average. Background and strength of the rings are taken as 1 until
     * {@link #fitRings} has fitted them.
     *
     * @param average mean power of rings
     * @param step frequency from ring to ring, 1/Å
     * @param lowest band limit, 1/Å
     * @param highest band limit, 1/Å
     */
    static SmoothSpectrum fitBaseline(double[] average, double step, double lowest, double highest) {
        LeastSquares squares = new LeastSquares(BASELINE_TERMS);
        double[] row = new double[BASELINE_TERMS];
        for (int r = (int) Math.ceil(lowest / step); r < average.length && r * step <= highest; r++) {
            if (average[r] > 0) {
                LeastSquares.chebyshev(position(r * step, lowest, highest), BASELINE_TERMS, row, 0);
                squares.add(row, Math.log(average[r]), 1);
            }
        }
        double[] rings = new double[BACKGROUND_TERMS + STRENGTH_TERMS];
        rings[0] = 1;
        rings[BACKGROUND_TERMS] = 1;
        return new SmoothSpectrum(lowest, highest, squares.solve(), rings);
    }

    private static double position(double frequency, double lowest, double highest) {
        return Math.max(-1, Math.min(1, (2 * frequency - lowest - highest) / (highest - lowest)));
    }

    /** Fits background and strength of the rings to the terms, for a given defocus. */
    SmoothSpectrum fitRings(PhaseSamples samples, float[] normalised, double[] defocus) {
        int bins = Math.max(32, (int) Math.sqrt(samples.count()));
        double[] count = new double[bins];
        double[] value = new double[bins];
        double[] wave = new double[bins];
        for (int i = 0; i < samples.count(); i++) {
            double k = samples.equivalentFrequency(i, defocus);
            int bin = (int) (bins * (k - lowest) / (highest - lowest));
            if (bin >= 0 && bin < bins) {
                count[bin]++;
                value[bin] += normalised[i];
                wave[bin] += samples.wave(i, defocus);
            }
        }
        LeastSquares squares = new LeastSquares(rings.length);
        double[] row = new double[rings.length];
        for (int bin = 0; bin < bins; bin++) {
            if (count[bin] > 0) {
                double t = 2 * (bin + 0.5) / bins - 1;
                LeastSquares.chebyshev(t, BACKGROUND_TERMS, row, 0);
                LeastSquares.chebyshev(t, STRENGTH_TERMS, row, BACKGROUND_TERMS);
                for (int j = BACKGROUND_TERMS; j < row.length; j++) {
                    row[j] *= wave[bin] / count[bin];
                }
                squares.add(row, value[bin] / count[bin], count[bin]);
            }
        }
        return new SmoothSpectrum(lowest, highest, baseline, squares.solve());
    }

    /** Returns the baseline power at a frequency (1/Å). */
    double baseline(double frequency) {
        return Math.exp(polynomial(baseline, 0, BASELINE_TERMS, frequency));
    }

    /** Returns the background at a frequency (1/Å), relative to the baseline. */
    double background(double frequency) {
        return polynomial(rings, 0, BACKGROUND_TERMS, frequency);
    }

    /** Returns the strength of the rings at a frequency (1/Å), relative to the baseline, always positive. */
    double strength(double frequency) {
        return Math.max(WEAKEST, polynomial(rings, BACKGROUND_TERMS, STRENGTH_TERMS, frequency));
    }

    private double polynomial(double[] coefficients, int offset, int terms, double frequency) {
        double[] values = new double[terms];
        LeastSquares.chebyshev(position(frequency, lowest, highest), terms, values, 0);
        double sum = 0;
        for (int i = 0; i < terms; i++) {
            sum += coefficients[offset + i] * values[i];
        }
        return sum;
    }
}
