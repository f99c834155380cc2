/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of this process and of the children that it waited for. */
final class ProcessTime {
    private static final double TICKS_PER_SECOND = 100;
    /** The fields utime, stime, cutime and cstime of proc(5), counted after the name in parentheses. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    private ProcessTime() {}

    /** User and system time so far, in s. */
    static double cpuSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(") ") + 2).split(" ");
        double ticks = 0;
        for (int i = FIRST; i <= LAST; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }
}
