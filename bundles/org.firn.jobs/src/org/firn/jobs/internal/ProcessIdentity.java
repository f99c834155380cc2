/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One process, told apart from a later one with the same id.
 *
 * @param boot the boot id of the machine
 * @param pid the process id, also that of its session and its process group
 * @param startTicks when it started, in clock ticks since the machine started
 */
record ProcessIdentity(String boot, long pid, long startTicks) {
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /** Reads what the wrapper wrote; empty when it is not there or not complete. */
    static Optional<ProcessIdentity> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return lines.size() < 2
                    ? Optional.empty()
                    : ProcessStat.parse(lines.get(1))
                            .map(stat -> new ProcessIdentity(lines.get(0).strip(), stat.pid(), stat.startTicks()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The process that has this id now; empty when there is none. */
    static Optional<ProcessIdentity> of(long pid) {
        return ProcessStat.of(pid).map(stat -> new ProcessIdentity(thisBoot(), pid, stat.startTicks()));
    }

    /** Reads {@link #toString()}; empty when it is something else. */
    static Optional<ProcessIdentity> parse(String text) {
        String[] words = text.split(" ");
        try {
            return words.length != 3
                    ? Optional.empty()
                    : Optional.of(new ProcessIdentity(words[2], Long.parseLong(words[0]), Long.parseLong(words[1])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return pid + " " + startTicks + " " + boot;
    }

    /** Whether this very process is there now. */
    boolean isAlive() {
        return thisBoot().equals(boot)
                && ProcessStat.of(pid)
                        .filter(stat -> stat.startTicks() == startTicks && !stat.isZombie())
                        .isPresent();
    }

    /** The boot id of this machine; empty when there is none. */
    static String thisBoot() {
        return ThisBoot.ID;
    }

    /** Read once: no process outlives the machine. */
    private static final class ThisBoot {
        private static final String ID = read();

        private ThisBoot() {}

        private static String read() {
            try {
                return Files.readString(BOOT_ID).strip();
            } catch (IOException e) {
                return "";
            }
        }
    }
}
