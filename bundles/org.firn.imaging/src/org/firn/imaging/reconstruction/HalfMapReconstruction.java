/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.imaging.Volume;
import org.firn.imaging.particles.ParallelTasks;
import org.firn.imaging.particles.ParticleSource;

/**
 * Reconstructs a map and two half maps from particles with known poses. The two halves are computed side by side, and
 * the result is the same whatever the executor does.
 */
public final class HalfMapReconstruction {
    private final ParticleSource particles;
    private final IntFunction<Pose> poses;
    private final IntUnaryOperator halves;
    private final SymmetryGroup symmetry;

    /**
     * Describes a reconstruction.
     *
     * @param particles images and transfer functions
     * @param poses the pose of a particle, origin in px of the image; thread-safe
     * @param halves which half (0 or 1) a particle belongs to
     * @param symmetry of the map
     */
    public HalfMapReconstruction(
            ParticleSource particles, IntFunction<Pose> poses, IntUnaryOperator halves, SymmetryGroup symmetry) {
        this.particles = particles;
        this.poses = poses;
        this.halves = halves;
        this.symmetry = symmetry;
    }

    /** Assigns particles to halves by turns: even indices to 0, odd ones to 1. */
    public static int alternating(int index) {
        return index & 1;
    }

    /**
     * The maps.
     *
     * @param map from all particles
     * @param half1 from the particles of half 0
     * @param half2 from the particles of half 1
     * @param fsc correlation of the half maps, without a mask
     */
    public record Result(Volume map, Volume half1, Volume half2, FscCurve fsc) {}

    /**
     * Reads all particles and reconstructs.
     *
     * @param executor runs up to two tasks at the same time; {@code Runnable::run} for the calling thread
     * @param progress told the number of particles inserted so far, from several threads
     * @param cancelled asked for every particle, from several threads
     * @return the maps
     * @throws IOException when a particle cannot be read
     * @throws IllegalArgumentException when a half has no particle
     * @throws CancellationException when {@code cancelled} answers true
     */
    public Result run(Executor executor, IntConsumer progress, BooleanSupplier cancelled) throws IOException {
        AtomicInteger done = new AtomicInteger();
        Callable<SliceAccumulator> first = () -> accumulate(0, done, progress, cancelled);
        Callable<SliceAccumulator> second = () -> accumulate(1, done, progress, cancelled);
        List<SliceAccumulator> sums = ParallelTasks.run(executor, List.of(first, second));
        Callable<Volume> firstMap = () -> sums.get(0).reconstruct(cancelled);
        Callable<Volume> secondMap = () -> sums.get(1).reconstruct(cancelled);
        List<Volume> maps = ParallelTasks.run(executor, List.of(firstMap, secondMap));
        sums.get(0).add(sums.get(1));
        Volume map = sums.get(0).reconstruct(cancelled);
        return new Result(
                map, maps.get(0), maps.get(1), FscCurve.between(maps.get(0), maps.get(1), particles.pixelSize()));
    }

    private SliceAccumulator accumulate(int half, AtomicInteger done, IntConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        SliceAccumulator sum = new SliceAccumulator(particles.boxSize(), symmetry);
        for (int i = 0; i < particles.count(); i++) {
            if (halves.applyAsInt(i) != half) {
                continue;
            }
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The reconstruction was cancelled");
            }
            sum.insert(particles.read(i), poses.apply(i), particles.transferFunction(i), particles.pixelSize());
            progress.accept(done.incrementAndGet());
        }
        if (sum.images() == 0) {
            throw new IllegalArgumentException("Reconstruction: half " + (half + 1)
                    + " has no particles; both halves are needed to estimate the resolution");
        }
        return sum;
    }
}
