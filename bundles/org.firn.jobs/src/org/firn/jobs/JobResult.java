/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.time.Instant;

/**
 * How a job ended.
 *
 * @param exitCode the exit code of the program, 128 + n when signal n ended it; -1 when it is not known
 * @param end why it ended
 * @param started when the program was started
 * @param ended when the program ended, or was found to have ended
 * @param cpuSeconds user and system time of the program and the children that it waited for, in s; NaN when unknown
 * @param peakMemoryMiB the highest resident memory that was seen of the program and all its children, in MiB; 0 when
 *     it ended before it was looked at
 * @param reason what the scheduler says about the end, for people; empty when there is nothing to say
 */
public record JobResult(
        int exitCode,
        JobEnd end,
        Instant started,
        Instant ended,
        double cpuSeconds,
        long peakMemoryMiB,
        String reason) {

    /** The end of a job about which no scheduler says anything. */
    public JobResult(int exitCode, JobEnd end, Instant started, Instant ended, double cpuSeconds, long peakMemoryMiB) {
        this(exitCode, end, started, ended, cpuSeconds, peakMemoryMiB, "");
    }

    /** Whether the program ended by itself with exit code 0. */
    public boolean isSuccess() {
        return end == JobEnd.EXITED && exitCode == 0;
    }

    /** Wall time in s. */
    public double seconds() {
        return Math.max(0, (ended.toEpochMilli() - started.toEpochMilli()) / 1000.0);
    }
}
