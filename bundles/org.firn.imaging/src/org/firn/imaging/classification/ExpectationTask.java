/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Compares a range of particles with all references at all rotations and many shifts, and sums them up with the
 * probabilities of their poses (Scheres et al. 2005, J. Mol. Biol. 348, 139).
 */
final class ExpectationTask implements Callable<ClassSums> {
    /**
     * What all tasks of an iteration share.
     *
     * @param grid polar grid
     * @param particles all particles
     * @param poses of all particles; each task replaces those of its range
     * @param references class averages and noise
     * @param prepared the same, transformed
     * @param shifts lattice of shifts
     * @param local whether only shifts next to the last one are tried
     * @param shiftVariance of the prior of each coordinate of a shift, px²
     * @param cancelled asked for every particle
     */
    record Job(PolarGrid grid, PolarParticle[] particles, PolarPose[] poses, References references,
            PreparedReferences prepared, ShiftGrid shifts, boolean local, double shiftVariance,
            BooleanSupplier cancelled) {
    }

    private final Job job;
    private final int from;
    private final int to;
    private final RotationScorer scorer;
    private final Posterior posterior = new Posterior();
    private final int scoresPerShift;
    private final int[] shiftI;
    private final int[] shiftJ;
    private final float[] scores;

    ExpectationTask(Job job, int from, int to) {
        this.job = job;
        this.from = from;
        this.to = to;
        this.scorer = new RotationScorer(job.grid(), job.prepared());
        this.scoresPerShift = job.prepared().classes() * job.prepared().angles();
        int side = job.local() ? 3 : 2 * job.shifts().reach() + 1;
        this.shiftI = new int[side * side];
        this.shiftJ = new int[side * side];
        this.scores = new float[side * side * scoresPerShift];
    }

    @Override
    public ClassSums call() {
        ClassSums sums = new ClassSums(job.grid(), job.prepared().classes());
        for (int p = from; p < to; p++) {
            if (job.cancelled().getAsBoolean()) {
                throw new CancellationException("The classification was cancelled");
            }
            int count = chooseShifts(job.poses()[p]);
            score(job.particles()[p], count);
            posterior.select(scores, count * scoresPerShift);
            accumulate(job.particles()[p], sums);
            job.poses()[p] = best();
        }
        return sums;
    }

    private int chooseShifts(PolarPose last) {
        ShiftGrid shifts = job.shifts();
        int reach = job.local() ? 1 : shifts.reach();
        int centreI = job.local() ? (int) Math.rint(last.originX() / shifts.step()) : 0;
        int centreJ = job.local() ? (int) Math.rint(last.originY() / shifts.step()) : 0;
        int count = 0;
        for (int j = centreJ - reach; j <= centreJ + reach; j++) {
            for (int i = centreI - reach; i <= centreI + reach; i++) {
                if (shifts.contains(i, j)) {
                    shiftI[count] = i;
                    shiftJ[count++] = j;
                }
            }
        }
        if (count == 0) {
            // Recentring of a class may have pushed the last shift out of the circle.
            count = 1;
            shiftI[0] = 0;
            shiftJ[0] = 0;
        }
        return count;
    }

    private void score(PolarParticle particle, int count) {
        scorer.take(particle);
        double step = job.shifts().step();
        for (int t = 0; t < count; t++) {
            int i = shiftI[t];
            int j = shiftJ[t];
            scorer.score(particle, job.shifts().re(i, j), job.shifts().im(i, j), scores, t * scoresPerShift);
            float prior = (float) (-0.5 * step * step * (i * i + j * j) / job.shiftVariance());
            for (int h = t * scoresPerShift; h < (t + 1) * scoresPerShift; h++) {
                scores[h] += prior;
            }
        }
    }

    private void accumulate(PolarParticle particle, ClassSums sums) {
        sums.count(particle, posterior.probability(0), posterior.logSum());
        double step = job.shifts().step();
        int angles = job.prepared().angles();
        for (int n = 0; n < posterior.count(); n++) {
            int h = posterior.hypothesis(n);
            int t = h / scoresPerShift;
            int turn = h % angles * job.prepared().stride();
            float w = posterior.probability(n);
            sums.add(new ClassSums.Part(particle, h % scoresPerShift / angles, turn,
                    job.shifts().re(shiftI[t], shiftJ[t]), job.shifts().im(shiftI[t], shiftJ[t]), w,
                    job.references()));
            sums.addShift(w * step * step * (shiftI[t] * shiftI[t] + shiftJ[t] * shiftJ[t]));
        }
    }

    /** The likeliest pose; its angle is refined with a parabola through the scores of the neighbouring rotations. */
    private PolarPose best() {
        int h = posterior.hypothesis(0);
        int angles = job.prepared().angles();
        int turn = h % angles;
        int ring = h - turn;
        double before = scores[ring + (turn + angles - 1) % angles];
        double after = scores[ring + (turn + 1) % angles];
        double curvature = before - 2.0 * scores[h] + after;
        double vertex = curvature < 0 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / curvature)) : 0;
        int t = h / scoresPerShift;
        return new PolarPose(h % scoresPerShift / angles, 2 * Math.PI * (turn + vertex) / angles,
                shiftI[t] * job.shifts().step(), shiftJ[t] * job.shifts().step(), posterior.probability(0));
    }
}
