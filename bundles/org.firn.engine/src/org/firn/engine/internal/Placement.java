/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import org.firn.jobs.ExecutorRegistry;
import org.firn.model.workflow.Run;

/**
 * Where a run is executed.
 *
 * @param executor the id of an executor
 * @param isJob whether the whole run is one job of the executor; otherwise it is executed in the engine's process, and
 *     its programs are the jobs
 */
record Placement(String executor, boolean isJob) {
    private static final String PROGRAMS = ":programs";
    private static final String RUN = ":run";

    /** Where a run is to be executed. */
    static Placement of(Run run) {
        return parse(run.getExecutor() == null ? "" : run.getExecutor());
    }

    /**
     * What a run's executor says: nothing for this process and this machine, or the id of an executor. Its programs
     * are jobs of {@code local}; of other executors, the whole run is one. {@code :programs} or {@code :run} behind the
     * id chooses the other way.
     */
    static Placement parse(String text) {
        if (text.endsWith(PROGRAMS)) {
            return new Placement(text.substring(0, text.length() - PROGRAMS.length()), false);
        }
        if (text.endsWith(RUN)) {
            return new Placement(text.substring(0, text.length() - RUN.length()), true);
        }
        return text.isEmpty()
                ? new Placement(ExecutorRegistry.LOCAL, false)
                : new Placement(text, !text.equals(ExecutorRegistry.LOCAL));
    }
}
