/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.firn.imaging.particles.ParallelTasks;
import org.firn.imaging.particles.ParticleSource;

/**
 * Reference-free 2D classification by maximum likelihood in Fourier space.
 *
 * <p>Each particle is compared with each class average at all in-plane rotations and a lattice of shifts, under a model
 * of Gaussian noise whose power depends on frequency, with the particle's transfer function applied to the average; it
 * then contributes to the averages with the probability of each pose (Sigworth 1998, J. Struct. Biol. 122, 328; Scheres
 * et al. 2005, J. Mol. Biol. 348, 139; regularised as in Scheres 2012, J. Mol. Biol. 415, 406). All rotations are
 * scored at once by correlation along rings of Fourier space (Joyeux and Penczek 2002, Ultramicroscopy 92, 33).
 *
 * <p>Detail is let in from coarse to fine, and likelihoods are flattened at first (deterministic annealing, Ueda and
 * Nakano 1998, Neural Networks 11, 271), so that early chance assignments are not frozen in. The first iterations,
 * which are quick, are done from several random starts, and the likeliest is continued.
 *
 * <p>The result depends on settings and particles alone, not on the number of threads. All particles are kept in memory
 * on the polar grid, about {@code 6 * (box * pixelSize / finestResolution) * angles} bytes each.
 */
public final class Classifier2D {
    /** Tasks an iteration is cut into, whatever the executor, so that sums are rounded in the same way. */
    private static final int TASKS = 16;

    private final ClassificationSettings settings;
    private final ParticleSource source;
    private final Schedule schedule;
    private final PolarGrid grid;

    /**
     * Prepares a classification.
     *
     * @param settings what to do
     * @param source particles
     * @throws IllegalArgumentException when there are fewer particles than classes or the particle exceeds its box
     */
    public Classifier2D(ClassificationSettings settings, ParticleSource source) {
        if (source.count() < 2 * settings.classes()) {
            throw new IllegalArgumentException("2D classification: " + source.count() + " particles are too few for "
                    + settings.classes() + " classes; there must be at least two a class");
        }
        double side = source.boxSize() * source.pixelSize();
        if (settings.particleDiameter() > side) {
            throw new IllegalArgumentException("2D classification: a particle of " + settings.particleDiameter()
                    + " Å does not fit a box of " + source.boxSize() + " px at " + source.pixelSize() + " Å/px = "
                    + side + " Å; check the diameter or extract with a larger box");
        }
        this.settings = settings;
        this.source = source;
        this.schedule = new Schedule(settings, source);
        this.grid = schedule.grid();
    }

    /**
     * Classifies.
     *
     * @param executor runs up to 16 tasks at the same time; {@code Runnable::run} for the calling thread
     * @param progress told after each iteration, on the calling thread
     * @param cancelled asked for every particle, from several threads
     * @return averages and assignments
     * @throws IOException when a particle cannot be read
     * @throws CancellationException when {@code cancelled} answers true
     */
    public ClassificationResult run(Executor executor, Consumer<IterationReport> progress, BooleanSupplier cancelled)
            throws IOException {
        PolarParticle[] particles = load(executor, cancelled);
        int first = schedule.trialIterations();
        int done = 0;
        Trial best = null;
        for (int start = 0; start < settings.starts(); start++) {
            Trial trial =
                    new Trial(schedule, grid, particles, schedule.referenceMask(), settings.seed() + 7919L * start);
            for (int iteration = 0; iteration < first; iteration++) {
                iterate(trial, iteration, ++done, executor, progress, cancelled);
            }
            best = best == null || trial.logLikelihood() > best.logLikelihood() ? trial : best;
        }
        for (int iteration = first; iteration < settings.iterations(); iteration++) {
            iterate(best, iteration, ++done, executor, progress, cancelled);
        }
        return new ClassAverager(settings, source, best.poses()).average(executor, cancelled);
    }

    private void iterate(
            Trial trial,
            int iteration,
            int done,
            Executor executor,
            Consumer<IterationReport> progress,
            BooleanSupplier cancelled)
            throws IOException {
        double resolution = schedule.resolution(trial.rings(iteration));
        ClassSums sums = trial.iterate(iteration, executor, TASKS, cancelled);
        List<Double> occupancy = new ArrayList<>();
        for (int k = 0; k < settings.classes(); k++) {
            occupancy.add(sums.occupancy(k));
        }
        int total = settings.iterations() + (settings.starts() - 1) * schedule.trialIterations();
        progress.accept(
                new IterationReport(done, total, resolution, sums.certainty(), trial.logLikelihood(), occupancy));
    }

    private PolarParticle[] load(Executor executor, BooleanSupplier cancelled) throws IOException {
        PolarParticle[] particles = new PolarParticle[source.count()];
        float[] mask = schedule.particleMask();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int t = 0; t < TASKS; t++) {
            int from = (int) ((long) source.count() * t / TASKS);
            int to = (int) ((long) source.count() * (t + 1) / TASKS);
            tasks.add(() -> {
                PolarLoader loader = new PolarLoader(source, grid, mask);
                for (int p = from; p < to; p++) {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException("The classification was cancelled");
                    }
                    particles[p] = loader.load(p);
                }
                return to - from;
            });
        }
        ParallelTasks.run(executor, tasks);
        return particles;
    }
}
