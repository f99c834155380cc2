/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.firn.imaging.particles.ParallelTasks;

/** One course of iterations from one random start: references, poses and what has been learned about shifts. */
final class Trial {
    private final Schedule schedule;
    private final PolarGrid grid;
    private final PolarParticle[] particles;
    private final PolarPose[] poses;
    private final Maximisation maximisation;
    private References references;
    private double shiftVariance;
    private int dataLimit;
    private double logLikelihood = Double.NEGATIVE_INFINITY;

    /**
     * Starts from a random partition: averages that hardly differ, from which the first iterations find their way.
     *
     * @param schedule what is done when
     * @param grid polar grid
     * @param particles on it
     * @param mask of the references
     * @param seed of the partition
     */
    Trial(Schedule schedule, PolarGrid grid, PolarParticle[] particles, float[] mask, long seed) {
        this.schedule = schedule;
        this.grid = grid;
        this.particles = particles;
        this.poses = new PolarPose[particles.length];
        Arrays.fill(poses, PolarPose.UNKNOWN);
        this.maximisation = new Maximisation(grid, mask, seed);
        this.references = maximisation.maximise(randomSums(seed));
        this.shiftVariance = schedule.firstShiftVariance();
        this.dataLimit = grid.rings();
    }

    private ClassSums randomSums(long seed) {
        int[] order = new int[particles.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
        ClassSums sums = new ClassSums(grid, schedule.classes());
        float[] one = new float[grid.samples()];
        Arrays.fill(one, 1);
        float[] zero = new float[grid.samples()];
        for (int i = 0; i < order.length; i++) {
            PolarParticle particle = particles[order[i]];
            sums.count(particle, 1, 0);
            sums.add(new ClassSums.Part(
                    particle, i % schedule.classes(), random.nextInt(2 * grid.half()), one, zero, 1, null));
        }
        return sums;
    }

    /** Returns the likeliest pose of each particle. */
    PolarPose[] poses() {
        return poses;
    }

    /** Returns the mean log-likelihood of the particles in the last iteration, up to a constant. */
    double logLikelihood() {
        return logLikelihood;
    }

    /**
     * Does one iteration.
     *
     * @param iteration from 0
     * @param executor runs the tasks
     * @param tasks into how many tasks the particles are cut
     * @param cancelled asked for every particle
     * @return what came out
     */
    ClassSums iterate(int iteration, Executor executor, int tasks, BooleanSupplier cancelled) throws IOException {
        int rings = rings(iteration);
        int wide = schedule.wideRings();
        double step = schedule.shiftStep(iteration, rings);
        ExpectationTask.Search search = search(rings, step, schedule.weight(iteration));
        ExpectationTask.Search coarse =
                rings <= wide ? null : search(wide, schedule.wideStep(), schedule.weight(iteration));
        ExpectationTask.Job job =
                new ExpectationTask.Job(grid, particles, poses, references, search, coarse, shiftVariance, cancelled);
        List<Callable<ClassSums>> parts = new ArrayList<>();
        for (int t = 0; t < tasks; t++) {
            parts.add(new ExpectationTask(job, (int) ((long) particles.length * t / tasks), (int)
                    ((long) particles.length * (t + 1) / tasks)));
        }
        List<ClassSums> results = ParallelTasks.run(executor, parts);
        ClassSums sums = results.get(0);
        for (ClassSums other : results.subList(1, results.size())) {
            sums.add(other);
        }
        references = maximisation.maximise(sums);
        follow(maximisation.centres());
        shiftVariance = Math.max(0.25, sums.meanSquaredShift() / 2);
        dataLimit = Math.max(schedule.rings(0), limit(maximisation.signalToNoise()) + 2);
        logLikelihood = sums.logLikelihood();
        return sums;
    }

    /** When a reference moves by -d, the origin s of its particles becomes s - A d. */
    private void follow(double[][] centres) {
        for (int p = 0; p < poses.length; p++) {
            PolarPose pose = poses[p];
            double x = centres[pose.classIndex()][0] * schedule.pixelsPerGridPixel();
            double y = centres[pose.classIndex()][1] * schedule.pixelsPerGridPixel();
            double cos = Math.cos(pose.psi());
            double sin = Math.sin(pose.psi());
            poses[p] = new PolarPose(
                    pose.classIndex(),
                    pose.psi(),
                    pose.originX() - (cos * x + sin * y),
                    pose.originY() - (-sin * x + cos * y),
                    pose.probability());
        }
    }

    private ExpectationTask.Search search(int rings, double step, double weight) {
        return new ExpectationTask.Search(
                new PreparedReferences(references, grid, rings, schedule.stride(rings), weight),
                schedule.shifts(grid, step));
    }

    /** Returns how many rings an iteration compares: as scheduled, but not much beyond what the averages hold. */
    int rings(int iteration) {
        return Math.min(schedule.rings(iteration), dataLimit);
    }

    /** The highest ring, counted from 1, up to which some class has more signal than noise. */
    private static int limit(double[][] signalToNoise) {
        int limit = 0;
        for (double[] rings : signalToNoise) {
            for (int r = 0; r < rings.length && rings[r] >= 1; r++) {
                limit = Math.max(limit, r + 1);
            }
        }
        return limit;
    }
}
