/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;

/** Tells that an external program failed, with its command, its exit code and its last lines. */
public final class ProgramFailedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int exitCode;
    private final transient List<String> lastLines;

    /**
     * @param message what failed, with the command, and the cure when one is known
     * @param exitCode the exit code; -1 when it was not started or was ended
     * @param lastLines the last lines that it printed
     */
    public ProgramFailedException(String message, int exitCode, List<String> lastLines) {
        super(lastLines.isEmpty() ? message : message + "; its last lines:\n  " + String.join("\n  ", lastLines));
        this.exitCode = exitCode;
        this.lastLines = List.copyOf(lastLines);
    }

    /** The exit code; -1 when it was not started or was ended. */
    public int exitCode() {
        return exitCode;
    }

    /** The last lines that it printed. */
    public List<String> lastLines() {
        return lastLines;
    }
}
