/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import java.util.Arrays;

/** Averages a power spectrum along lines of equal phase and compares it with the fitted function, place by place. */
final class CurveBuilder {
    private final PhaseSamples samples;
    private final double[] defocus;
    private final double step;
    private final double wavelength;
    private final int bins;
    private final double[] power;
    private final double[] wave;
    private final int first;

    CurveBuilder(
            PhaseSamples samples, double[] defocus, double step, double lowest, double highest, double wavelength) {
        this.samples = samples;
        this.defocus = defocus;
        this.step = step;
        this.wavelength = wavelength;
        this.bins = (int) (highest / step) + 1;
        this.power = new double[bins];
        this.wave = new double[bins];
        this.first = Math.min(bins - 1, (int) Math.ceil(lowest / step));
        average();
    }

    private void average() {
        int[] count = new int[bins];
        for (int i = 0; i < samples.count(); i++) {
            int bin = (int) (samples.equivalentFrequency(i, defocus) / step + 0.5);
            if (bin < bins) {
                count[bin]++;
                power[bin] += samples.power(i);
                wave[bin] += samples.wave(i, defocus);
            }
        }
        for (int bin = 0; bin < bins; bin++) {
            power[bin] = count[bin] > 0 ? power[bin] / count[bin] : Double.NaN;
            wave[bin] = count[bin] > 0 ? wave[bin] / count[bin] : 0;
        }
    }

    /** Builds the curves. */
    CtfCurves build() {
        int n = bins - first;
        double[] frequency = new double[n];
        double[] experimental = new double[n];
        double[] fitted = new double[n];
        double[] correlation = new double[n];
        for (int i = 0; i < n; i++) {
            int bin = first + i;
            LocalFit fit = new LocalFit(bin);
            frequency[i] = bin * step;
            experimental[i] = Double.isNaN(power[bin]) ? 0 : power[bin] / fit.level;
            fitted[i] = 1 + fit.amplitude * wave[bin] / fit.level;
            correlation[i] = fit.correlation;
        }
        return new CtfCurves(frequency, experimental, fitted, correlation);
    }

    /** Half width, in bins, of a window that holds about one and a half rings. */
    private int halfWindow(int bin) {
        double k = bin * step;
        double ring = 1 / (2 * defocus[0] * wavelength * k);
        return Math.max(4, (int) Math.ceil(0.75 * ring / step));
    }

    /** The power near a bin as a straight line plus an amplitude times the function. */
    private final class LocalFit {
        private final double level;
        private final double amplitude;
        private final double correlation;

        LocalFit(int bin) {
            int half = halfWindow(bin);
            int from = Math.max(first, bin - half);
            int to = Math.min(bins - 1, bin + half);
            LeastSquares squares = new LeastSquares(3);
            for (int b = from; b <= to; b++) {
                if (!Double.isNaN(power[b])) {
                    squares.add(new double[] {1, b - bin, wave[b]}, power[b], 1);
                }
            }
            double[] solution = squares.solve();
            amplitude = solution[2];
            level = solution[0] > 0 ? solution[0] : Double.MIN_NORMAL;
            correlation = Correlation.withoutTrend(
                    Arrays.copyOfRange(power, from, to + 1), Arrays.copyOfRange(wave, from, to + 1));
        }
    }
}
