/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.Random;
import org.firn.imaging.Image;
import org.firn.imaging.reconstruction.PlaneSampler;

/**
 * New references from sums over particles: a Wiener filter whose signal power is estimated from each class itself
 * (Scheres 2012, J. Mol. Biol. 415, 406, there called tau²), and a soft mask around the centred
 * particle.
 */
final class Maximisation {
    /** Signal power is overestimated by this factor, so that weak but true detail can grow over the iterations. */
    private static final double FUDGE = 2;
    /** A class with less than this share of the average occupancy is given up and begun anew. */
    private static final double STARVED = 0.1;

    /** References that are less off the centre than this stay where they are, px. */
    private static final double LEAST_MOVE = 0.25;

    private final PolarGrid grid;
    private final float[] mask;
    private final PlaneSampler sampler;
    private final Random random;
    private double[][] signalToNoise = {};
    private double[][] centres = {};

    /**
     * Prepares.
     *
     * @param grid polar grid
     * @param mask factor for each pixel of a reference
     * @param seed of the noise by which starved classes are begun anew
     */
    Maximisation(PolarGrid grid, float[] mask, long seed) {
        this.grid = grid;
        this.mask = mask;
        this.sampler = new PlaneSampler(grid.box());
        this.random = new Random(seed);
    }

    /** Computes references and noise. Starved classes are replaced by disturbed copies of the fullest ones. */
    References maximise(ClassSums sums) {
        int classes = sums.classes();
        double[] noise = new double[grid.rings()];
        for (int r = 0; r < noise.length; r++) {
            noise[r] = Math.max(sums.residual(r), 1e-20);
        }
        signalToNoise = new double[classes][grid.rings()];
        centres = new double[classes][2];
        References result =
                new References(new float[classes][grid.samples()], new float[classes][grid.samples()], noise);
        int[] sources = sources(sums);
        for (int k = 0; k < classes; k++) {
            average(sums, sources[k], result, k, sources[k] != k);
            flatten(result, k);
        }
        return result;
    }

    /** From which class so far each reference is made: mostly itself, else one with many particles a reference. */
    private static int[] sources(ClassSums sums) {
        int classes = sums.classes();
        double[] share = new double[classes];
        double total = 0;
        for (int k = 0; k < classes; k++) {
            share[k] = sums.occupancy(k);
            total += share[k];
        }
        int[] sources = new int[classes];
        for (int k = 0; k < classes; k++) {
            sources[k] = k;
            if (sums.occupancy(k) < STARVED * total / classes) {
                int fullest = 0;
                for (int other = 1; other < classes; other++) {
                    fullest = share[other] > share[fullest] ? other : fullest;
                }
                share[fullest] /= 2;
                sources[k] = fullest;
            }
        }
        return sources;
    }

    private void average(ClassSums sums, int source, References result, int k, boolean disturb) {
        int half = grid.half();
        for (int r = 0; r < grid.rings(); r++) {
            double noise = result.noise()[r];
            double wiener = noise / signal(sums, source, r, noise, k);
            for (int s = r * half; s < (r + 1) * half; s++) {
                double weight = sums.weight(source)[s];
                double error = disturb ? Math.sqrt(0.5 * noise * weight) : 0;
                result.re()[k][s] = (float) ((sums.re(source)[s] + error * random.nextGaussian()) / (weight + wiener));
                result.im()[k][s] = (float) ((sums.im(source)[s] + error * random.nextGaussian()) / (weight + wiener));
            }
        }
    }

    /** Signal power of a ring: that of the plain average less what noise contributes to it. */
    private double signal(ClassSums sums, int source, int r, double noise, int k) {
        int half = grid.half();
        double power = 0;
        double weights = 0;
        for (int s = r * half; s < (r + 1) * half; s++) {
            double a = sums.re(source)[s];
            double b = sums.im(source)[s];
            power += a * a + b * b;
            weights += sums.weight(source)[s];
        }
        double meanWeight = Math.max(weights / half, 1e-12);
        // |sum C X|² = (sum C²)² |signal|² + (sum C²) noise
        double signal = Math.max((power / half - meanWeight * noise) / (meanWeight * meanWeight), 0);
        signalToNoise[k][r] = signal * meanWeight / noise;
        return Math.max(FUDGE * signal, 1e-3 * noise / meanWeight);
    }

    /** Returns the spectral signal-to-noise ratio of each class and ring of the last call. */
    double[][] signalToNoise() {
        return signalToNoise;
    }

    /** Brings the centre of mass to the centre and masks what is outside the particle. */
    private void flatten(References references, int k) {
        Image image = grid.inverse(references.re()[k], references.im()[k]);
        double[] centre = Masks.centreOfMass(image, 0.5 * grid.box());
        centres[k] = new double[2];
        if (Math.hypot(centre[0], centre[1]) > LEAST_MOVE) {
            centres[k] = centre;
            move(references.re()[k], references.im()[k], centre);
            image = grid.inverse(references.re()[k], references.im()[k]);
        }
        for (int i = 0; i < mask.length; i++) {
            image.pixels()[i] *= mask[i];
        }
        grid.transform(image, sampler, references.re()[k], references.im()[k]);
    }

    private void move(float[] re, float[] im, double[] centre) {
        for (int s = 0; s < re.length; s++) {
            double phase = 2 * Math.PI * (grid.kx(s) * centre[0] + grid.ky(s) * centre[1]) / grid.box();
            double cos = Math.cos(phase);
            double sin = Math.sin(phase);
            float a = re[s];
            re[s] = (float) (a * cos - im[s] * sin);
            im[s] = (float) (a * sin + im[s] * cos);
        }
    }

    /** Returns by how much the content of each reference was moved back in the last call: x and y, px of the grid. */
    double[][] centres() {
        return centres;
    }
}
