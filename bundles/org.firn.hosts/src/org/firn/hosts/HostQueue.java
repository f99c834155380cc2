/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

/**
 * A queue or partition of a host. Of the limits, 0 means that there is none.
 *
 * @param name as the scheduler calls it
 * @param isDefault whether it is taken when a run names the host alone
 * @param maxSeconds the longest that a job may run, in s; also what a job gets that says nothing
 * @param maxMemoryMiB the most memory of a job, in MiB
 * @param maxProcessors the most processors of a job
 * @param maxGpus the most graphics processors of a job; -1 when there is no limit, since 0 says that there are none
 */
public record HostQueue(
        String name, boolean isDefault, long maxSeconds, long maxMemoryMiB, int maxProcessors, int maxGpus) {

    /** A queue without limits. */
    public static HostQueue unlimited(String name, boolean isDefault) {
        return new HostQueue(name, isDefault, 0, 0, 0, -1);
    }
}
