/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

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
            double seconds = project.execute(project.add(args[0], "run", 1, count));
            System.out.println("per-second " + count / seconds);
        }
    }
}
