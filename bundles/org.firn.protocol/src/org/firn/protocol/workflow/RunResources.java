/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

/**
 * Where a run is executed, and what it may use there.
 *
 * @param executor the id of an executor, as {@code slurm}; empty for this machine
 * @param processors how many it may use; 0 for the default
 * @param memoryMiB how much memory it may use, in MiB; 0 for the default
 */
public record RunResources(String executor, int processors, long memoryMiB) {

    /** The defaults. */
    public static final RunResources NONE = new RunResources("", 0, 0);

    /** Refuses what is less than nothing. */
    public RunResources {
        if (processors < 0 || memoryMiB < 0) {
            throw new IllegalArgumentException(processors + " processors and " + memoryMiB + " MiB are less than none");
        }
    }

    /** The same on an executor. */
    public RunResources on(String other) {
        return new RunResources(other, processors, memoryMiB);
    }
}
