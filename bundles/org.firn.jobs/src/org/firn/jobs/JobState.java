/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

/** Where a job is. Ask the questions instead of comparing values: there may be more of them one day. */
public enum JobState {
    /** Accepted, and waits for its resources. */
    WAITING,
    /** Its program runs. */
    RUNNING,
    /** Its program has ended, or was ended. */
    ENDED,
    /** Nothing is left of it and nobody knows how it ended, for example after a power failure. */
    LOST;

    /** Whether it waits or runs. */
    public boolean isActive() {
        return !isEnded();
    }

    /** Whether its program runs now. */
    public boolean isRunning() {
        return this == RUNNING;
    }

    /** Whether nothing will happen any more. */
    public boolean isEnded() {
        return this == ENDED || this == LOST;
    }
}
