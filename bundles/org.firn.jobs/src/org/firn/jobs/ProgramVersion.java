/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Asks programs for their versions. Thread-safe; waits for the program, so not for the thread of a screen. */
public final class ProgramVersion {
    private static final long PATIENCE_SECONDS = 20;

    private ProgramVersion() {}

    /**
     * The first line that a program prints.
     *
     * @param option at which it prints its version and ends; when empty, the program is not started
     * @return empty when it is not started, does not start or prints nothing; one that does not end is killed
     */
    public static String of(Path program, String option) {
        if (option.isEmpty()) {
            return "";
        }
        try {
            Process process = new ProcessBuilder(program.toString(), option)
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!ends(process)) {
                return "";
            }
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static boolean ends(Process process) throws InterruptedException {
        boolean ended = false;
        try {
            ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended;
        } finally {
            if (!ended) {
                process.destroyForcibly();
            }
        }
    }
}
