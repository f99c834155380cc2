/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares a range of particles with all references at all rotations and many shifts, and sums them up with the
 * probabilities of their poses (Scheres et al. 2005, J. Mol. Biol. 348, 139).
 */
final class ExpectationTask implements Callable<ClassSums> {
    /**
     * References and shifts that are compared with each other.
     *
     * @param prepared references
     * @param shifts lattice of shifts
     */
    record Search(PreparedReferences prepared, ShiftGrid shifts) {}

    /**
     * What all tasks of an iteration share.
     *
     * @param grid polar grid
     * @param particles all particles
     * @param poses of all particles; each task replaces those of its range
     * @param references class averages and noise
     * @param search the same, transformed, and the shifts that may be found
     * @param coarse null to try all shifts; else a search of less detail over all shifts: only shifts next to the last
     *        one and next to the best of the coarse search are then tried
     * @param shiftVariance of the prior of each coordinate of a shift, px²
     * @param cancelled asked for every particle
     */
    record Job(
            PolarGrid grid,
            PolarParticle[] particles,
            PolarPose[] poses,
            References references,
            Search search,
            @Nullable Search coarse,
            double shiftVariance,
            BooleanSupplier cancelled) {}

    private final Job job;
    private final int from;
    private final int to;
    private final Scores fine;
    private final @Nullable Scores coarse;
    private final Posterior posterior = new Posterior();

    ExpectationTask(Job job, int from, int to) {
        this.job = job;
        this.from = from;
        this.to = to;
        Search wide = job.coarse();
        this.fine = new Scores(job.grid(), job.search(), job.shiftVariance(), wide == null ? 0 : 2 * 9);
        this.coarse = wide == null ? null : new Scores(job.grid(), wide, job.shiftVariance(), 0);
    }

    @Override
    public ClassSums call() {
        ClassSums sums = new ClassSums(job.grid(), job.search().prepared().classes());
        for (int p = from; p < to; p++) {
            if (job.cancelled().getAsBoolean()) {
                throw new CancellationException("The classification was cancelled");
            }
            PolarParticle particle = job.particles()[p];
            chooseShifts(particle, job.poses()[p]);
            fine.score(particle);
            posterior.select(fine.values(), fine.count());
            accumulate(particle, sums);
            job.poses()[p] = best();
        }
        return sums;
    }

    private void chooseShifts(PolarParticle particle, PolarPose last) {
        fine.clear();
        Scores wide = coarse;
        if (wide == null) {
            fine.addAll();
            return;
        }
        wide.clear();
        wide.addAll();
        wide.score(particle);
        int best = wide.shiftOf(wide.best());
        fine.addAround(last.originX(), last.originY());
        fine.addAround(wide.shiftX(best), wide.shiftY(best));
    }

    private void accumulate(PolarParticle particle, ClassSums sums) {
        sums.count(particle, posterior.probability(0), posterior.logSum());
        int stride = job.search().prepared().stride();
        for (int n = 0; n < posterior.count(); n++) {
            int h = posterior.hypothesis(n);
            int t = fine.shiftOf(h);
            float w = posterior.probability(n);
            sums.add(new ClassSums.Part(
                    particle,
                    fine.classOf(h),
                    fine.turnOf(h) * stride,
                    fine.phaseRe(t),
                    fine.phaseIm(t),
                    w,
                    job.references()));
            sums.addShift(w * (fine.shiftX(t) * fine.shiftX(t) + fine.shiftY(t) * fine.shiftY(t)));
        }
    }

    /** The likeliest pose; its angle is refined with a parabola through the scores of the neighbouring rotations. */
    private PolarPose best() {
        int h = posterior.hypothesis(0);
        int angles = job.search().prepared().angles();
        int turn = fine.turnOf(h);
        int ring = h - turn;
        float[] scores = fine.values();
        double before = scores[ring + (turn + angles - 1) % angles];
        double after = scores[ring + (turn + 1) % angles];
        double curvature = before - 2.0 * scores[h] + after;
        double vertex = curvature < 0 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / curvature)) : 0;
        int t = fine.shiftOf(h);
        return new PolarPose(
                fine.classOf(h),
                2 * Math.PI * (turn + vertex) / angles,
                fine.shiftX(t),
                fine.shiftY(t),
                posterior.probability(0));
    }
}
