/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * Log-probabilities, up to a constant, of one particle for some shifts, all classes and all rotations: a hypothesis is
 * numbered by shift, then class, then rotation. Not thread-safe.
 */
final class Scores {
    private final ShiftGrid shifts;
    private final double variance;
    private final RotationScorer scorer;
    private final int angles;
    private final int perShift;
    private final int[] shiftI;
    private final int[] shiftJ;
    private final float[] values;
    private int used;

    /**
     * Makes room.
     *
     * @param grid polar grid
     * @param search what is compared
     * @param variance of the prior of each coordinate of a shift, px²
     * @param most the largest number of shifts; 0 for all of the lattice
     */
    Scores(PolarGrid grid, ExpectationTask.Search search, double variance, int most) {
        this.shifts = search.shifts();
        this.variance = variance;
        this.scorer = new RotationScorer(grid, search.prepared());
        this.angles = search.prepared().angles();
        this.perShift = search.prepared().classes() * angles;
        int side = 2 * shifts.reach() + 1;
        int room = most == 0 ? side * side : most;
        this.shiftI = new int[room];
        this.shiftJ = new int[room];
        this.values = new float[room * perShift];
    }

    /** Forgets all shifts. */
    void clear() {
        used = 0;
    }

    /** Adds all shifts of the lattice. */
    void addAll() {
        for (int j = -shifts.reach(); j <= shifts.reach(); j++) {
            for (int i = -shifts.reach(); i <= shifts.reach(); i++) {
                add(i, j);
            }
        }
    }

    /** Adds the lattice points next to a shift (px) that are not there yet. */
    void addAround(double x, double y) {
        int centreI = (int) Math.rint(x / shifts.step());
        int centreJ = (int) Math.rint(y / shifts.step());
        for (int j = centreJ - 1; j <= centreJ + 1; j++) {
            for (int i = centreI - 1; i <= centreI + 1; i++) {
                add(i, j);
            }
        }
    }

    private void add(int i, int j) {
        if (!shifts.contains(i, j)) {
            return;
        }
        for (int t = 0; t < used; t++) {
            if (shiftI[t] == i && shiftJ[t] == j) {
                return;
            }
        }
        shiftI[used] = i;
        shiftJ[used++] = j;
    }

    /** Scores a particle at the shifts added. */
    void score(PolarParticle particle) {
        scorer.take(particle);
        for (int t = 0; t < used; t++) {
            scorer.score(particle, phaseRe(t), phaseIm(t), values, t * perShift);
            float prior = (float) (-0.5 * (shiftX(t) * shiftX(t) + shiftY(t) * shiftY(t)) / variance);
            for (int h = t * perShift; h < (t + 1) * perShift; h++) {
                values[h] += prior;
            }
        }
    }

    /** Returns the scores, of which {@link #count()} are valid. */
    float[] values() {
        return values;
    }

    /** Returns the number of hypotheses. */
    int count() {
        return used * perShift;
    }

    /** Returns the likeliest hypothesis. */
    int best() {
        int best = 0;
        for (int h = 1; h < count(); h++) {
            best = values[h] > values[best] ? h : best;
        }
        return best;
    }

    /** Returns the number of a hypothesis's shift among those added. */
    int shiftOf(int hypothesis) {
        return hypothesis / perShift;
    }

    /** Returns the class of a hypothesis. */
    int classOf(int hypothesis) {
        return hypothesis % perShift / angles;
    }

    /** Returns the rotation of a hypothesis, in steps of the search. */
    int turnOf(int hypothesis) {
        return hypothesis % angles;
    }

    /** Returns the x of a shift, px. */
    double shiftX(int t) {
        return shiftI[t] * shifts.step();
    }

    /** Returns the y of a shift, px. */
    double shiftY(int t) {
        return shiftJ[t] * shifts.step();
    }

    /** Returns the factors that undo a shift, real parts. */
    float[] phaseRe(int t) {
        return shifts.re(shiftI[t], shiftJ[t]);
    }

    /** Returns the factors that undo a shift, imaginary parts. */
    float[] phaseIm(int t) {
        return shifts.im(shiftI[t], shiftJ[t]);
    }
}
