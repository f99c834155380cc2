/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** One execution of a run, wherever it takes place. Thread-safe. */
public interface RunExecution {

    /**
     * Executes the run to its end, and waits for it in this thread.
     *
     * @throws RunLeftException if it was left before
     */
    RunOutcome execute() throws RunLeftException;

    /** Stops the execution. Returns at once; {@link #execute()} then returns. */
    void stop();

    /** Leaves it to itself when it can go on without this process; otherwise it is stopped. */
    default void leave() {
        stop();
    }
}
