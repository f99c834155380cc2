/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.time.Duration;
import java.util.List;

/**
 * How an executor deals with a scheduler. Immutable.
 *
 * @param poll how often it is asked about the jobs while something changes; rarer when nothing does
 * @param answer how long a command of the scheduler may take
 * @param patience for how long a scheduler that cannot be reached is asked again to take a job
 * @param visibility how long a file that a job wrote may take until it is seen here, on a shared file system
 * @param gathering how long jobs that need the same are gathered to an array
 * @param queue the queue or partition of jobs that name none; empty for the scheduler's default
 * @param options further arguments of the submit command
 */
public record BatchSettings(
        Duration poll,
        Duration answer,
        Duration patience,
        Duration visibility,
        Duration gathering,
        String queue,
        List<String> options) {
    /** For a cluster that many people use. */
    public static final BatchSettings DEFAULT = new BatchSettings(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            Duration.ofSeconds(20),
            Duration.ofMillis(30),
            "",
            List.of());

    public BatchSettings {
        options = List.copyOf(options);
    }

    /** The same, polling at another pace. */
    public BatchSettings withPoll(Duration pace) {
        return new BatchSettings(pace, answer, patience, visibility, gathering, queue, options);
    }

    /** The same with other limits of patience. */
    public BatchSettings withPatience(Duration command, Duration submission, Duration files) {
        return new BatchSettings(poll, command, submission, files, gathering, queue, options);
    }

    /** The same with another default queue and other options. */
    public BatchSettings withQueue(String name, List<String> arguments) {
        return new BatchSettings(poll, answer, patience, visibility, gathering, name, arguments);
    }
}
