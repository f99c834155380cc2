/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * References transformed along their rings, once for all particles, and weighted with the inverse noise. A ring is
 * turned into a real one by adding real and imaginary part (Hartley's trick): its even harmonics come from the one and
 * its odd harmonics from the other, so nothing is lost and half of the work is saved.
 */
final class PreparedReferences {
    private final int rings;
    private final int stride;
    private final int angles;
    private final float[][] re;
    private final float[][] im;
    private final float[][] powerRe;
    private final float[][] powerIm;

    /**
     * Prepares references.
     *
     * @param references class averages and noise
     * @param grid their grid
     * @param rings how many rings are compared
     * @param stride every how many-th angle is tried
     * @param weight of the likelihood, 0 to 1: share of independent terms
     */
    PreparedReferences(References references, PolarGrid grid, int rings, int stride, double weight) {
        this.rings = rings;
        this.stride = stride;
        int half = grid.half() / stride;
        this.angles = 2 * half;
        int classes = references.classes();
        RingTransform whole = new RingTransform(angles);
        RingTransform halved = new RingTransform(half);
        re = new float[classes][rings * whole.harmonics()];
        im = new float[classes][rings * whole.harmonics()];
        powerRe = new float[classes][rings * halved.harmonics()];
        powerIm = new float[classes][rings * halved.harmonics()];
        for (int k = 0; k < classes; k++) {
            for (int r = 0; r < rings; r++) {
                float factor = (float)
                        (weight * grid.multiplicity(r) * stride / references.noise()[r]);
                for (int i = 0; i < half; i++) {
                    float a = references.re()[k][r * grid.half() + i * stride];
                    float b = references.im()[k][r * grid.half() + i * stride];
                    whole.buffer()[i] = factor * (a + b);
                    whole.buffer()[i + half] = factor * (a - b);
                    halved.buffer()[i] = factor * (a * a + b * b);
                }
                whole.forward(re[k], im[k], r * whole.harmonics());
                halved.forward(powerRe[k], powerIm[k], r * halved.harmonics());
            }
        }
    }

    int rings() {
        return rings;
    }

    int stride() {
        return stride;
    }

    /** Returns the number of rotations tried. */
    int angles() {
        return angles;
    }

    int classes() {
        return re.length;
    }

    float[] re(int k) {
        return re[k];
    }

    float[] im(int k) {
        return im[k];
    }

    float[] powerRe(int k) {
        return powerRe[k];
    }

    float[] powerIm(int k) {
        return powerIm[k];
    }
}
