/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.jobs.JobSpec;

/**
 * What is asked of a scheduler in one submission.
 *
 * @param name a name that no other submission has, to find it again by
 * @param tasks how many jobs it is; more than one is an array
 * @param log the file for what the scheduler itself says; with more than one task, a prefix of their files
 * @param directory the directory that the script starts in
 * @param processors how many processors each task needs
 * @param memoryMiB how much memory each task needs in MiB; 0 for the scheduler's default
 * @param gpus how many graphics processors each task needs
 * @param wallTimeSeconds how long each task may take; 0 for the scheduler's default
 * @param queue the queue or partition; empty for the default one
 * @param licences how many of each licence each task needs
 * @param after the ids of the jobs that must have ended well before
 * @param options further arguments of the submit command, as the host's description says
 */
public record BatchRequest(
        String name,
        int tasks,
        Path log,
        Path directory,
        int processors,
        long memoryMiB,
        int gpus,
        long wallTimeSeconds,
        String queue,
        Map<String, Integer> licences,
        List<String> after,
        List<String> options) {
    private static final int SECONDS_PER_MINUTE = 60;
    /** A week and more only means that there is no limit; a queue refuses what is above its own. */
    private static final long LONGEST_SECONDS = 7 * 24 * 3600;

    /** The request of jobs that need the same. */
    public static BatchRequest of(JobSpec job, String name, int tasks, Path log, BatchSettings settings) {
        return new BatchRequest(
                name,
                tasks,
                log,
                job.controlDirectory(),
                job.processors(),
                job.memoryMiB(),
                job.gpus(),
                job.wallTimeSeconds() < LONGEST_SECONDS ? job.wallTimeSeconds() : 0,
                job.queue().isEmpty() ? settings.queue() : job.queue(),
                job.licences(),
                job.after(),
                settings.options());
    }

    /** The same jobs, as far as they can be one array. */
    public BatchRequest withoutNames() {
        return new BatchRequest(
                "",
                0,
                Path.of(""),
                Path.of(""),
                processors,
                memoryMiB,
                gpus,
                wallTimeSeconds,
                queue,
                licences,
                after,
                options);
    }

    /** How long each task may take, in whole minutes, rounded up; 0 for the scheduler's default. */
    public long minutes() {
        return (wallTimeSeconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
    }
}
