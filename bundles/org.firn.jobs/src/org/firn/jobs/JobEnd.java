/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

/** Why a job ended. */
public enum JobEnd {
    /** The program ended by itself, or by a signal that was not ours. */
    EXITED("ended by itself"),
    /** Somebody cancelled it. */
    CANCELLED("was cancelled"),
    /** It ran longer than its wall time allowed. */
    TIMED_OUT("ran out of time"),
    /** It used more memory than it was given. */
    OUT_OF_MEMORY("ran out of memory"),
    /** The machine that it ran on failed. */
    NODE_FAILED("was lost with the machine that it ran on"),
    /** The scheduler took its place for a more important job, and does not start it again. */
    PREEMPTED("had to make room for a more important job"),
    /** What the scheduler says and what it left contradict each other, so nobody knows whether it did its work. */
    CONTRADICTED("ended, but nobody knows whether it did its work"),
    /** It disappeared without leaving an exit code. */
    LOST("disappeared without an exit code");

    private final String phrase;

    JobEnd(String phrase) {
        this.phrase = phrase;
    }

    /** To be read after the program's name, for example {@code was cancelled}. */
    public String phrase() {
        return phrase;
    }
}
