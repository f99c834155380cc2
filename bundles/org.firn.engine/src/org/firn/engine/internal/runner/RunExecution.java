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

    /** Ends as soon as what was taken of inputs that grow is done; one that takes none is stopped. */
    default void suspend() {
        stop();
    }

    /** Takes no more of its streams. An execution that follows none, as elsewhere, goes on to its end. */
    default void finish() {}

    /** Leaves it to itself when it can go on without this process; otherwise it is stopped. */
    default void leave() {
        stop();
    }
}
