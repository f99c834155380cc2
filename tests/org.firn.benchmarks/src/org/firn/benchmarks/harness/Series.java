/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Repeated measurements of one case.
 *
 * @param runs at least one measurement, in the order of the runs
 */
public record Series(List<Measurement> runs) {

    /** Refuses an empty series. */
    public Series {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("A series needs at least one measurement");
        }
        runs = List.copyOf(runs);
    }

    /**
     * Tells the median CPU time.
     *
     * @return s
     */
    public double cpuSeconds() {
        return median(Measurement::cpuSeconds);
    }

    /**
     * Tells the median wall time.
     *
     * @return s
     */
    public double wallSeconds() {
        return median(Measurement::wallSeconds);
    }

    /**
     * Tells the largest memory peak of all runs.
     *
     * @return MiB, 0 when unknown
     */
    public double peakMiB() {
        return runs.stream().mapToDouble(Measurement::peakMiB).max().orElse(0);
    }

    /**
     * Tells the median of a figure that the process printed itself.
     *
     * @param key the first word of the line
     * @return the median
     */
    public double reported(String key) {
        return median(run -> run.reported(key)
                .orElseThrow(
                        () -> new IllegalStateException("No line '" + key + " …' in the output: " + run.output())));
    }

    /**
     * Tells the spread of the CPU time.
     *
     * @return (largest - smallest) / median
     */
    public double cpuSpread() {
        double[] sorted =
                runs.stream().mapToDouble(Measurement::cpuSeconds).sorted().toArray();
        return (sorted[sorted.length - 1] - sorted[0]) / cpuSeconds();
    }

    private double median(ToDoubleFunction<Measurement> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
