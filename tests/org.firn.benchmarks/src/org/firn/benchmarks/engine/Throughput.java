/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.util.List;

/** One run of many steps that do nothing, with four workers. */
public final class Throughput {

    private Throughput() {}

    /**
     * Measures.
     *
     * @param args the protocol, and how many steps, after a quarter as many to warm up
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[1]);
        try (ScratchProject project = new ScratchProject()) {
            project.execute(project.add(args[0], "warm", 1, count / 4));
            List<String> runs = project.add(args[0], "run", 1, count);
            double before = ProcessTime.cpuSeconds();
            double seconds = project.execute(runs);
            System.out.println("per-second " + count / seconds);
            System.out.println("cpu-ms " + (ProcessTime.cpuSeconds() - before) * 1000 / count);
        }
    }
}
