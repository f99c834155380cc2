/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.Arrays;

/**
 * Log-likelihoods of one particle for all classes and all rotations at once, at one shift after the other; up to a
 * constant, {@code sum (2 Re(conj(C X) R) - C² |R|²) / noise}. Both sums are correlations along rings. Not thread-safe.
 */
final class RotationScorer {
    private final PolarGrid grid;
    private final PreparedReferences references;
    private final RingTransform whole;
    private final RingTransform halved;
    private final float[] ringRe;
    private final float[] ringIm;
    private final float[] sumRe;
    private final float[] sumIm;
    private final float[][] penalty;

    RotationScorer(PolarGrid grid, PreparedReferences references) {
        this.grid = grid;
        this.references = references;
        int angles = references.angles();
        this.whole = new RingTransform(angles);
        this.halved = new RingTransform(angles / 2);
        this.ringRe = new float[references.rings() * whole.harmonics()];
        this.ringIm = new float[references.rings() * whole.harmonics()];
        this.sumRe = new float[whole.harmonics()];
        this.sumIm = new float[whole.harmonics()];
        this.penalty = new float[references.classes()][angles / 2];
    }

    /** Computes what does not depend on the shift. */
    void take(PolarParticle particle) {
        int half = references.angles() / 2;
        int harmonics = halved.harmonics();
        for (int r = 0; r < references.rings(); r++) {
            for (int i = 0; i < half; i++) {
                halved.buffer()[i] = particle.ctf2()[r * grid.half() + i * references.stride()];
            }
            halved.forward(ringRe, ringIm, r * harmonics);
        }
        for (int k = 0; k < penalty.length; k++) {
            Arrays.fill(sumRe, 0);
            Arrays.fill(sumIm, 0);
            for (int r = 0; r < references.rings(); r++) {
                RingTransform.addCorrelation(
                        ringRe,
                        ringIm,
                        references.powerRe(k),
                        references.powerIm(k),
                        r * harmonics,
                        sumRe,
                        sumIm,
                        harmonics);
            }
            halved.inverse(sumRe, sumIm);
            System.arraycopy(halved.buffer(), 0, penalty[k], 0, half);
        }
    }

    /**
     * Scores the particle taken at one shift.
     *
     * @param particle the one taken
     * @param shiftRe real part of the factor that undoes the shift, each sample
     * @param shiftIm imaginary part
     * @param scores receives the scores of class 0 at all rotations, then of class 1 ...
     * @param offset where to write
     */
    void score(PolarParticle particle, float[] shiftRe, float[] shiftIm, float[] scores, int offset) {
        int angles = references.angles();
        int half = angles / 2;
        int stride = references.stride();
        int harmonics = whole.harmonics();
        float[] ring = whole.buffer();
        for (int r = 0; r < references.rings(); r++) {
            for (int i = 0, s = r * grid.half(); i < half; i++, s += stride) {
                float a = particle.re()[s] * shiftRe[s] - particle.im()[s] * shiftIm[s];
                float b = particle.re()[s] * shiftIm[s] + particle.im()[s] * shiftRe[s];
                ring[i] = a + b;
                ring[i + half] = a - b;
            }
            whole.forward(ringRe, ringIm, r * harmonics);
        }
        for (int k = 0; k < penalty.length; k++) {
            Arrays.fill(sumRe, 0);
            Arrays.fill(sumIm, 0);
            for (int r = 0; r < references.rings(); r++) {
                RingTransform.addCorrelation(
                        ringRe, ringIm, references.re(k), references.im(k), r * harmonics, sumRe, sumIm, harmonics);
            }
            whole.inverse(sumRe, sumIm);
            int to = offset + k * angles;
            for (int j = 0; j < half; j++) {
                scores[to + j] = ring[j] - penalty[k][j];
                scores[to + half + j] = ring[j + half] - penalty[k][j];
            }
        }
    }
}
