/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is done to the processes of a round.
 *
 * @param name for the report
 * @param executor where the run works, as a run's executor says it
 * @param target what is hit
 */
record Fault(String name, String executor, Target target) {

    /** What is hit. */
    enum Target {
        ENGINE,
        PROGRAM,
        RUNNER,
        RUNNER_AND_ENGINE,
        CONTROLLER,
        NODE_DAEMON,
        JOB,
        FULL_DISK,
        LOST_FILES
    }

    private static final List<Fault> HERE = List.of(
            new Fault("kill -9 of the engine", "", Target.ENGINE),
            new Fault("kill -9 of a program", "", Target.PROGRAM),
            new Fault("kill -9 of a runner", "local:run", Target.RUNNER),
            new Fault("kill -9 of the engine beside a runner", "local:run", Target.ENGINE),
            new Fault("full disk", "", Target.FULL_DISK),
            new Fault("kill -9 of engine and runner at once", "local:run", Target.RUNNER_AND_ENGINE),
            new Fault("vanished file system", "", Target.LOST_FILES));
    private static final List<Fault> CLUSTER = List.of(
            new Fault("kill -9 of the engine, the run is a Slurm job", "slurm", Target.ENGINE),
            new Fault("kill -9 of slurmctld", "slurm", Target.CONTROLLER),
            new Fault("kill -9 of a Slurm job's processes", "slurm", Target.JOB),
            new Fault("kill -9 of slurmd", "slurm", Target.NODE_DAEMON),
            new Fault("kill -9 of the engine, programs are Slurm jobs", "slurm:programs", Target.ENGINE),
            new Fault("kill -9 of slurmctld, programs are Slurm jobs", "slurm:programs", Target.CONTROLLER));

    /** Whether nothing can be written for a while. */
    boolean isOfDisk() {
        return target == Target.FULL_DISK || target == Target.LOST_FILES;
    }

    /**
     * Each in turn at first, then by chance.
     *
     * @param only a part of the names of those to choose from; empty for all
     */
    static Fault choose(int number, Random random, boolean cluster, String only) {
        boolean there = cluster && number % 2 == 1;
        List<Fault> all = there ? CLUSTER : HERE;
        int turn = cluster ? number / 2 : number;
        if (!only.isEmpty()) {
            List<Fault> chosen = new ArrayList<>(HERE);
            chosen.addAll(cluster ? CLUSTER : List.of());
            chosen.removeIf(fault -> !fault.name().contains(only));
            return chosen.get(number % chosen.size());
        }
        return all.get(turn < all.size() ? turn : random.nextInt(all.size()));
    }
}
