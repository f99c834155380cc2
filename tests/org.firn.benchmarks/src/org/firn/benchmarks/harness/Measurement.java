/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.util.List;
import java.util.Optional;

/**
 * What one finished process cost.
 *
 * @param cpuSeconds user and system time of the process and of all its waited-for descendants, in s
 * @param wallSeconds time from start to end, in s
 * @param peakMiB the largest resident memory in MiB, or 0 when unknown (external programs)
 * @param output the lines of standard output and standard error
 */
public record Measurement(double cpuSeconds, double wallSeconds, double peakMiB, List<String> output) {

    /** Copies the output. */
    public Measurement {
        output = List.copyOf(output);
    }

    /**
     * Finds a figure that the process printed about itself.
     *
     * @param key the first word of a line such as {@code rows 1000000}
     * @return the number after the key in the last such line, or empty
     */
    public Optional<Double> reported(String key) {
        return output.stream()
                .filter(line -> line.startsWith(key + " "))
                .reduce((first, last) -> last)
                .map(line -> Double.valueOf(line.substring(key.length()).strip().split("\\s+")[0]));
    }
}
