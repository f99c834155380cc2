/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Which process the wrapper said it is; empty when it did not say so completely. One that is no longer there has
     * no start.
     */
    static Optional<ProcessIdentity> read(Path controlDirectory) {
        try {
            String text = Files.readString(controlDirectory.resolve("process"), StandardCharsets.ISO_8859_1);
            String[] lines = text.split("\n");
            if (lines.length < 2 || !text.endsWith("\n")) {
                return Optional.empty();
            }
            // An earlier version wrote the whole line of /proc, which begins with the process id.
            ProcessIdentity gone = new ProcessIdentity(lines[0], Long.parseLong(lines[1].split(" ")[0]), -1);
            return gone.boot.equals(thisBoot()) && isWrapper(gone.pid, controlDirectory)
                    ? of(gone.pid).or(() -> Optional.of(gone))
                    : Optional.of(gone);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A control directory is used once, so no other process has it at this place of its command line. */
    private static boolean isWrapper(long pid, Path controlDirectory) {
        try {
            // As Java encoded it when it started the wrapper.
            Charset encoding = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            String line = new String(Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), encoding);
            return line.contains("\0firn-job\0" + controlDirectory + "\0");
        } catch (IOException e) {
            return false;
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
