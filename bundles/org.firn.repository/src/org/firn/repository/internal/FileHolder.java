/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds out which process has locked a file, as far as the system tells. */
final class FileHolder {

    private static final Path LOCKS = Path.of("/proc/locks");
    private static final int PID = 4;
    private static final int INODE = 5;

    private FileHolder() {}

    /** Returns the message for the user that a process without an answer has the file. */
    static String describe(Path file) {
        Optional<Long> holder = find(file);
        return "The project " + file.getParent() + " is open in another process"
                + holder.map(pid -> " (pid " + pid + command(pid) + ")").orElse("")
                + ", which does not serve it. End that process"
                + holder.map(pid -> " (for example with 'kill " + pid + "')").orElse(", perhaps on another host")
                + " and try again.";
    }

    private static Optional<Long> find(Path file) {
        try {
            String inode = ":" + Files.getAttribute(file, "unix:ino");
            List<String> locks = Files.readAllLines(LOCKS);
            return locks.stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(fields -> fields.length > INODE && fields[INODE].endsWith(inode))
                    .map(fields -> Long.parseLong(fields[PID]))
                    .filter(pid -> pid > 0)
                    .findFirst();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String command(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> ", " + Path.of(command).getFileName())
                .orElse("");
    }
}
