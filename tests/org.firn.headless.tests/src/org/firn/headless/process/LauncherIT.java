/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in poor surroundings. */
class LauncherIT {
    /** Adds an argument with a letter beyond ASCII, which a Java in a plain locale could not even pass on. */
    private static final String WITH_UMLAUT = "exec \"$0\" \"$@\" \"$(printf 'pr\\303\\274f')\"";

    @TempDir
    private Path folder;

    @Test
    void withoutJavaOneLineTellsTheCure() throws Exception {
        Firn.Result result =
                Firn.in(folder).runUnder(List.of("/usr/bin/env", "-i", "PATH=/nonexistent", "/bin/sh"), "--help");
        assertEquals(4, result.exitCode(), result.toString());
        assertEquals(1, result.err().lines().count(), result.toString());
        assertTrue(result.err().contains("Install a Java 17 or newer"), result.toString());
    }

    @Test
    void theLettersOfUnitsSurviveThePlainLocale() throws Exception {
        Firn.Result result =
                Firn.in(folder).runUnder(List.of("/usr/bin/env", "LC_ALL=POSIX"), "describe", "spa.import.movies");
        assertTrue(result.out().contains("\u00c5/px"), result.toString());
    }

    @Test
    void namesOfFilesBeyondAsciiWorkInThePlainLocale() throws Exception {
        Firn firn = Firn.in(folder);
        List<String> wrapper = List.of("/usr/bin/env", "LC_ALL=POSIX", "/bin/sh", "-c", WITH_UMLAUT);
        Firn.Result made = firn.runUnder(wrapper, "new");
        assertEquals(0, made.exitCode(), made.toString());
        assertTrue(made.out().contains("pr\u00fcf"), made.toString());
        Firn.Result status = firn.runUnder(wrapper, "status", "--project");
        assertEquals(0, status.exitCode(), status.toString());
    }
}
