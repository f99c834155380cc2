/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of {@code /proc/PID/stat} that matter here; see proc(5).
 *
 * @param pid the process id
 * @param state one letter
 * @param session the id of its session
 * @param startTicks when it started, in clock ticks since the machine started
 */
record ProcessStat(long pid, char state, long session, long startTicks) {
    private static final Path PROC = Path.of("/proc");

    /** Reads the line of one process; empty when there is none. */
    static Optional<ProcessStat> of(long pid) {
        try {
            return parse(Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Understands a line; the name in parentheses may hold anything. */
    static Optional<ProcessStat> parse(String line) {
        int open = line.indexOf(" (");
        int close = line.lastIndexOf(") ");
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String[] fields = line.substring(close + 2).strip().split(" ");
        return fields.length < 20
                ? Optional.empty()
                : Optional.of(new ProcessStat(
                        Long.parseLong(line.substring(0, open)),
                        fields[0].charAt(0),
                        Long.parseLong(fields[3]),
                        Long.parseLong(fields[19])));
    }

    /** Every process that there is now. */
    static List<ProcessStat> all() {
        List<ProcessStat> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path entry : entries) {
                of(Long.parseLong(entry.getFileName().toString())).ifPresent(found::add);
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    boolean isZombie() {
        return state == 'Z' || state == 'X';
    }
}
