/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/** What surrounds the call of a command. Thread-safe. */
public interface CommandContext {

    /** Standard output, in UTF-8: only what the command is asked for, so that it can be piped. */
    PrintWriter out();

    /**
     * Standard output as bytes, for what is no text; comes behind what was written to {@link #out()} before the call.
     */
    OutputStream bytes();

    /** Standard error, in UTF-8: everything for people that is not the result. */
    PrintWriter err();

    /** The directory that relative paths start from; absolute. */
    Path workingDirectory();

    /** The environment variables. */
    Map<String, String> environment();

    /** Whether standard output is a terminal that can move its cursor. */
    boolean isTerminal();

    /** The number of characters in a line of the terminal; 80 when unknown. */
    int width();

    /**
     * Has an action done when the user interrupts (Ctrl-C, or a request to terminate), in a thread of its own, once.
     * The command then ends soon, by itself, with {@link ExitCode#INTERRUPTED}; a second interruption ends the process
     * at once. Without an action, the first interruption does.
     */
    void onInterrupt(Runnable action);
}
