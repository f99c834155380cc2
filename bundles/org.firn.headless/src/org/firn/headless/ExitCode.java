/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless;

/** The exit codes of the command line. Scripts rely on them. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** An unexpected error, described in a log file, or one of the system, such as a full disk. */
    public static final int ERROR = 1;
    /** The command or the workflow is wrong; nothing was started. */
    public static final int USAGE = 2;
    /** A run failed or was aborted. */
    public static final int RUN_FAILED = 3;
    /** The project cannot be opened. */
    public static final int NO_PROJECT = 4;
    /** Interrupted by Ctrl-C or a request to terminate; runs were stopped cleanly. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
