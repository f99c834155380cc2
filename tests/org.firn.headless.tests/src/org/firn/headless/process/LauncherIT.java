/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
    void anOldJavaIsToldWithItsPlaceAndTheCure() throws Exception {
        Path java = java("exit 1");
        Files.writeString(
                folder.resolve("release"), "IMPLEMENTOR=\"Debian\"\nJAVA_VERSION=\"11.0.25\"\nOS_NAME=\"Linux\"\n");
        refuses(java, "Java 11.0.25 at " + java);
        Path link = Files.createSymbolicLink(folder.resolve("link"), java);
        refuses(link, "Java 11.0.25 at " + link + " (" + java + ")");
    }

    @Test
    void anOldJavaThatDoesNotTellItsVersionInAFileIsAsked() throws Exception {
        refuses(java("echo 'openjdk version \"1.8.0_432\"' >&2"), "Java 1.8.0_432 at ");
    }

    @Test
    void aJavaOfUnknownVersionIsTried() throws Exception {
        Path java = java("[ \"$1\" != -version ] || exit 3\necho started");
        Firn.Result result = Firn.in(folder).runUnder(List.of("/usr/bin/env", "FIRN_JAVA=" + java), "--help");
        assertEquals("started\n", result.out(), result.toString());
    }

    private void refuses(Path java, String found) throws Exception {
        Firn.Result result = Firn.in(folder).runUnder(List.of("/usr/bin/env", "FIRN_JAVA=" + java), "--help");
        assertEquals(4, result.exitCode(), result.toString());
        assertEquals(1, result.err().lines().count(), result.toString());
        assertTrue(result.err().contains(found), result.toString());
        assertTrue(result.err().contains("Install a Java 17 or newer"), result.toString());
    }

    /** A Java that is not one. */
    private Path java(String script) throws IOException {
        Path java = Files.createDirectories(folder.toRealPath().resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertTrue(java.toFile().setExecutable(true));
        return java;
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
