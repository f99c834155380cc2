/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Weighted sums over particles from which references and noise follow: of C X and of C², turned into the reference's
 * frame, and of squared residuals. Not thread-safe; tasks have their own and are added up in a fixed order.
 */
final class ClassSums {
    private final PolarGrid grid;
    private final float[][] re;
    private final float[][] im;
    private final float[][] weight;
    private final double[] occupancy;
    private final double[] residual;
    private double particles;
    private double squaredShift;
    private double certainty;
    private double logLikelihood;

    ClassSums(PolarGrid grid, int classes) {
        this.grid = grid;
        this.re = new float[classes][grid.samples()];
        this.im = new float[classes][grid.samples()];
        this.weight = new float[classes][grid.samples()];
        this.occupancy = new double[classes];
        this.residual = new double[grid.rings()];
    }

    /**
     * Counts one particle whose weights add up to 1.
     *
     * @param particle for its power
     * @param bestProbability probability of its likeliest pose
     * @param log its log-likelihood up to a constant
     */
    void count(PolarParticle particle, double bestProbability, double log) {
        particles++;
        logLikelihood += log;
        certainty += bestProbability;
        for (int r = 0; r < residual.length; r++) {
            residual[r] += particle.power()[r];
        }
    }

    /**
     * A particle at one pose.
     *
     * @param particle what to add
     * @param k its class
     * @param turn number of angles by which it is turned, less than a whole ring
     * @param shiftRe factor that undoes its shift, real part
     * @param shiftIm imaginary part
     * @param weight probability of the pose
     * @param references for the residual; null adds none
     */
    record Part(
            PolarParticle particle,
            int k,
            int turn,
            float[] shiftRe,
            float[] shiftIm,
            float weight,
            @Nullable References references) {}

    /** Adds a particle at one pose. */
    void add(Part part) {
        int half = grid.half();
        occupancy[part.k] += part.weight;
        int start = part.turn % half;
        int sign = part.turn >= half ? -1 : 1;
        for (int r = 0; r < grid.rings(); r++) {
            int from = r * half;
            double change = run(part, from, from + start, half - start, sign)
                    + run(part, from + half - start, from, start, -sign);
            residual[r] += change * part.weight / half;
        }
    }

    /** Adds a run of samples; those that come to the half of the ring that is not kept are conjugated. */
    private double run(Part part, int from, int to, int count, int sign) {
        float[] x = part.particle.re();
        float[] y = part.particle.im();
        float[] sumRe = re[part.k];
        float[] sumIm = im[part.k];
        float[] sumWeight = weight[part.k];
        float w = part.weight;
        References references = part.references;
        float change = 0;
        for (int i = 0; i < count; i++) {
            int s = from + i;
            int t = to + i;
            float a = x[s] * part.shiftRe[s] - y[s] * part.shiftIm[s];
            float b = sign * (x[s] * part.shiftIm[s] + y[s] * part.shiftRe[s]);
            float c = part.particle.ctf2()[s];
            sumRe[t] += w * a;
            sumIm[t] += w * b;
            sumWeight[t] += w * c;
            if (references != null) {
                float p = references.re()[part.k][t];
                float q = references.im()[part.k][t];
                change += c * (p * p + q * q) - 2 * (p * a + q * b);
            }
        }
        return change;
    }

    /** Adds a shift to the statistics: squared length (px²) times probability. */
    void addShift(double square) {
        squaredShift += square;
    }

    /** Adds all sums of another task. */
    void add(ClassSums other) {
        for (int k = 0; k < re.length; k++) {
            for (int s = 0; s < re[k].length; s++) {
                re[k][s] += other.re[k][s];
                im[k][s] += other.im[k][s];
                weight[k][s] += other.weight[k][s];
            }
            occupancy[k] += other.occupancy[k];
        }
        for (int r = 0; r < residual.length; r++) {
            residual[r] += other.residual[r];
        }
        particles += other.particles;
        squaredShift += other.squaredShift;
        certainty += other.certainty;
        logLikelihood += other.logLikelihood;
    }

    /** Returns the number of classes. */
    int classes() {
        return re.length;
    }

    /** Returns the sums of C X of a class, real part. */
    float[] re(int k) {
        return re[k];
    }

    /** Returns the sums of C X of a class, imaginary part. */
    float[] im(int k) {
        return im[k];
    }

    /** Returns the sums of C² of a class. */
    float[] weight(int k) {
        return weight[k];
    }

    /** Returns the sum of the probabilities of a class. */
    double occupancy(int k) {
        return occupancy[k];
    }

    /** Returns the mean squared residual of a ring. */
    double residual(int ring) {
        return residual[ring] / Math.max(1, particles);
    }

    /** Returns the mean squared length of the shifts, px². */
    double meanSquaredShift() {
        return squaredShift / Math.max(1, particles);
    }

    /** Returns the mean probability of the best pose. */
    double certainty() {
        return certainty / Math.max(1, particles);
    }

    /** Returns the mean log-likelihood of a particle, up to a constant. */
    double logLikelihood() {
        return logLikelihood / Math.max(1, particles);
    }
}
