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
