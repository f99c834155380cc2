/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine has. */
public final class Machine {
    private static final long KIB_PER_MIB = 1024;
    private static final long UNKNOWN_MIB = 4096;

    private Machine() {}

    /** How many processors it has. */
    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** How much memory it has, in MiB. */
    public static long memoryMiB() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElse(UNKNOWN_MIB);
        } catch (IOException e) {
            return UNKNOWN_MIB;
        }
    }
}
