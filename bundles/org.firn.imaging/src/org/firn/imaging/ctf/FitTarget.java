/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/** Samples of a power spectrum with their smooth part taken off: what the squared function is fitted to. */
final class FitTarget {
    private static final int STEPS = 512;

    private final PhaseSamples samples;
    private final double highest;
    private final float[] normalised;
    private final float[] residual;
    private final float[] strength;

    FitTarget(PhaseSamples samples, SmoothSpectrum baseline, double highest) {
        this.samples = samples;
        this.highest = highest;
        normalised = new float[samples.count()];
        residual = new float[samples.count()];
        strength = new float[samples.count()];
        for (int i = 0; i < normalised.length; i++) {
            normalised[i] = (float) (samples.power(i) / baseline.baseline(samples.frequency(i)));
        }
        takeOff(baseline);
    }

    /** Takes the smooth part off anew. */
    void takeOff(SmoothSpectrum smooth) {
        float[] background = new float[STEPS + 1];
        float[] ring = new float[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            background[i] = (float) smooth.background(highest * i / STEPS);
            ring[i] = (float) smooth.strength(highest * i / STEPS);
        }
        for (int i = 0; i < residual.length; i++) {
            int at = (int) Math.min(STEPS, samples.frequency(i) / highest * STEPS + 0.5);
            residual[i] = normalised[i] - background[at];
            strength[i] = ring[at];
        }
    }

    SmoothSpectrum fitRings(SmoothSpectrum smooth, double[] defocus) {
        return smooth.fitRings(samples, normalised, defocus);
    }

    /** Correlation coefficient of the samples and the function. */
    double correlation(double[] defocus) {
        double weights = 0;
        double sumModel = 0;
        double sumData = 0;
        double model2 = 0;
        double data2 = 0;
        double cross = 0;
        for (int i = 0; i < residual.length; i++) {
            double wave = samples.wave(i, defocus);
            double weight = samples.weight(i);
            weights += weight;
            sumModel += weight * wave;
            sumData += weight * residual[i];
            model2 += weight * wave * wave;
            data2 += weight * residual[i] * residual[i];
            cross += weight * wave * residual[i];
        }
        double covariance = cross - sumModel * sumData / weights;
        double variances = (model2 - sumModel * sumModel / weights) * (data2 - sumData * sumData / weights);
        return variances > 0 ? covariance / Math.sqrt(variances) : 0;
    }

    /** Sum of squared differences of the samples and the function with the strength of the rings. */
    double misfit(double[] defocus) {
        double sum = 0;
        for (int i = 0; i < residual.length; i++) {
            double difference = residual[i] - strength[i] * samples.wave(i, defocus);
            sum += samples.weight(i) * difference * difference;
        }
        return sum;
    }
}
