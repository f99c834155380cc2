/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether a job that had too little memory or time is tried again with more.
 *
 * @param most how often at most; 0 for never
 * @param scale what the memory, or the time, is multiplied by each time; at least 1
 */
public record Retry(int most, double scale) {
    /** A job is tried once. */
    public static final Retry NEVER = new Retry(0, 1);

    /** Checks the numbers. */
    public Retry {
        if (most < 0 || !(scale >= 1) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("A job is tried again at most " + most + " times with " + scale
                    + " times as much; needed are 0 or more, and 1 or more");
        }
    }

    /**
     * What may be tried after an attempt that ended so.
     *
     * @param job the attempt
     * @param end how it ended
     * @return the same with more of what it lacked; empty when it lacked nothing that it had asked for
     */
    public Optional<JobSpec.Builder> next(JobSpec job, JobEnd end) {
        if (end == JobEnd.OUT_OF_MEMORY && job.memoryMiB() > 0) {
            return Optional.of(job.copy(job.command()).memoryMiB((long) Math.ceil(job.memoryMiB() * scale)));
        }
        if (end == JobEnd.TIMED_OUT) {
            // without a time of its own it had that of the queue, and may go on where it stopped
            long seconds = (long) Math.ceil(job.wallTimeSeconds() * scale);
            return Optional.of(job.copy(job.command()).wallTime(Duration.ofSeconds(seconds)));
        }
        return Optional.empty();
    }
}
