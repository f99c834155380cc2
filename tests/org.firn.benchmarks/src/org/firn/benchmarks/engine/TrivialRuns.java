/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.util.Arrays;
import java.util.List;

/** Runs of one step that does nothing, one after the other: from the request to FINISHED. */
public final class TrivialRuns {

    private TrivialRuns() {}

    /**
     * Measures.
     *
     * @param args how many runs, after as many to warm up
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        try (ScratchProject project = new ScratchProject()) {
            for (String run : project.add(IdleProtocols.STEPS, "warm", count, 1)) {
                project.execute(List.of(run));
            }
            double[] seconds = new double[count];
            int next = 0;
            List<String> runs = project.add(IdleProtocols.STEPS, "run", count, 1);
            double before = ProcessTime.cpuSeconds();
            for (String run : runs) {
                seconds[next++] = project.execute(List.of(run));
            }
            double cpuSeconds = ProcessTime.cpuSeconds() - before;
            Arrays.sort(seconds);
            System.out.println("median-ms " + 1000 * seconds[count / 2]);
            System.out.println("cpu-ms " + 1000 * cpuSeconds / count);
        }
    }
}
