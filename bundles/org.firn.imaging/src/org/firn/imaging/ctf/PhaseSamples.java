/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/**
 * Samples of a power spectrum inside a band of frequencies, prepared so that the phase of the contrast transfer
 * function is a linear form of three unknowns: mean defocus and the two components of the astigmatism (half the
 * difference of the defoci, times cosine and sine of twice the angle).
 */
final class PhaseSamples {
    private static final int SECTORS = 16;

    private final CtfParameters microscope;
    private final double lambda;
    private final float[] mean;
    private final float[] difference;
    private final float[] diagonal;
    private final float[] fixed;
    private final float[] frequency;
    private final float[] power;
    private final float[] weight;
    private int count;

    private PhaseSamples(CtfParameters microscope, int capacity) {
        this.microscope = microscope;
        lambda = CtfParameters.wavelength(microscope.voltage());
        mean = new float[capacity];
        difference = new float[capacity];
        diagonal = new float[capacity];
        fixed = new float[capacity];
        frequency = new float[capacity];
        power = new float[capacity];
        weight = new float[capacity];
    }

    /**
     * Takes every term between two frequencies, without the axes, along which detectors and tile borders leave lines.
     *
     * @param spectrum power
     * @param pixelSize Å/px
     * @param microscope voltage, aberration, contrast and phase shift
     * @param lowest lower limit, 1/Å
     * @param highest upper limit, 1/Å
     */
    static PhaseSamples ofTerms(
            TilePower spectrum, double pixelSize, CtfParameters microscope, double lowest, double highest) {
        double step = 1 / (spectrum.size() * pixelSize);
        int reach = Math.min((int) (highest / step), (spectrum.size() - 1) / 2);
        PhaseSamples samples = new PhaseSamples(microscope, reach * (2 * reach + 1));
        Ctf unfocused = samples.unfocused();
        for (int y = -reach; y <= reach; y++) {
            for (int x = 1; x <= reach && y != 0; x++) {
                double k = step * Math.sqrt((double) x * x + (double) y * y);
                if (k >= lowest && k <= highest) {
                    samples.add(unfocused, x * step, y * step, spectrum.at(x, y), 1);
                }
            }
        }
        return samples;
    }

    /**
     * Averages the terms over short arcs: few samples that hold all the information, as long as astigmatism does not
     * blur the rings inside an arc.
     *
     * @param terms all terms
     * @param step length of an arc along the frequency, 1/Å
     */
    static PhaseSamples ofArcs(PhaseSamples terms, double step) {
        double highest = 0;
        for (int i = 0; i < terms.count; i++) {
            highest = Math.max(highest, terms.frequency[i]);
        }
        int rings = (int) (highest / step) + 2;
        double[] sum = new double[SECTORS * rings];
        int[] number = new int[SECTORS * rings];
        for (int i = 0; i < terms.count; i++) {
            double twice = Math.atan2(terms.diagonal[i], terms.difference[i]) / (2 * Math.PI) + 1;
            int sector = (int) (SECTORS * twice) % SECTORS;
            int arc = sector * rings + (int) (terms.frequency[i] / step + 0.5);
            sum[arc] += terms.power[i];
            number[arc]++;
        }
        PhaseSamples arcs = new PhaseSamples(terms.microscope, sum.length);
        Ctf unfocused = arcs.unfocused();
        for (int arc = 0; arc < sum.length; arc++) {
            if (number[arc] > 0) {
                // The signs in the linear form are negative, which turns the doubled angle by half a circle.
                double angle = Math.PI * (arc / rings + 0.5) / SECTORS + Math.PI / 2;
                double k = arc % rings * step;
                arcs.add(unfocused, k * Math.cos(angle), k * Math.sin(angle), sum[arc] / number[arc], number[arc]);
            }
        }
        return arcs;
    }

    private Ctf unfocused() {
        return new Ctf(microscope.withDefocus(0, 0, 0));
    }

    private void add(Ctf unfocused, double kx, double ky, double value, double number) {
        mean[count] = (float) (-2 * Math.PI * lambda * (kx * kx + ky * ky));
        difference[count] = (float) (-2 * Math.PI * lambda * (kx * kx - ky * ky));
        diagonal[count] = (float) (-2 * Math.PI * lambda * 2 * kx * ky);
        fixed[count] = (float) (2 * unfocused.phase(kx, ky));
        frequency[count] = (float) Math.sqrt(kx * kx + ky * ky);
        power[count] = (float) value;
        weight[count++] = (float) number;
    }

    int count() {
        return count;
    }

    double frequency(int i) {
        return frequency[i];
    }

    double power(int i) {
        return power[i];
    }

    /** Returns how many terms sample {@code i} stands for. */
    double weight(int i) {
        return weight[i];
    }

    /** The oscillating part of the squared function, {@code CTF² - 1/2}, of sample {@code i}. */
    double wave(int i, double[] defocus) {
        return -0.5 * Math.cos(mean[i] * defocus[0] + difference[i] * defocus[1] + diagonal[i] * defocus[2] + fixed[i]);
    }

    /** The frequency at which the function without astigmatism has the phase that sample {@code i} has with it. */
    double equivalentFrequency(int i, double[] defocus) {
        double k2 = (double) frequency[i] * frequency[i];
        double focus = defocus[0] + (difference[i] * defocus[1] + diagonal[i] * defocus[2]) / mean[i];
        double a = microscope.sphericalAberration() * 1e7 * lambda * lambda / 2;
        double g = focus * k2 - a * k2 * k2;
        double discriminant = defocus[0] * defocus[0] - 4 * a * g;
        if (a == 0 || discriminant < 0) {
            return Math.sqrt(Math.max(0, k2 * focus / defocus[0]));
        }
        return Math.sqrt(Math.max(0, 2 * g / (defocus[0] + Math.sqrt(discriminant))));
    }

    /** The parameters that belong to the three unknowns. */
    CtfParameters parameters(double[] defocus) {
        double half = Math.hypot(defocus[1], defocus[2]);
        double angle = Math.toDegrees(0.5 * Math.atan2(defocus[2], defocus[1]));
        return microscope
                .withDefocus(defocus[0] + half, defocus[0] - half, angle)
                .canonical();
    }
}
