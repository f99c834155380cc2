/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a POSIX shell. */
public final class Shell {
    private Shell() {}

    /** A word that the shell takes for exactly this text, whatever is in it. */
    public static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** A command line that gives the program exactly these arguments. */
    public static String join(List<String> command) {
        return command.stream().map(Shell::quote).collect(Collectors.joining(" "));
    }
}
