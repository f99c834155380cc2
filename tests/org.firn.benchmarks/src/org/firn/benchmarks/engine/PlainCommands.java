/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same shell commands without an engine: what starting a process and waiting for it costs on this machine. */
public final class PlainCommands {
    private static final int WORKERS = 4;

    private PlainCommands() {}

    /**
     * Measures.
     *
     * @param args how many commands, after a quarter as many to warm up
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        run(count / 4);
        double before = ProcessTime.cpuSeconds();
        long start = System.nanoTime();
        run(count);
        double seconds = (System.nanoTime() - start) * 1e-9;
        System.out.println("per-second " + count / seconds);
        System.out.println("cpu-ms " + 1000 * (ProcessTime.cpuSeconds() - before) / count);
    }

    private static void run(int count) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Integer>> ended = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ended.add(workers.submit(() -> new ProcessBuilder("sh", "-c", "exit 0")
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start()
                        .waitFor()));
            }
            for (Future<Integer> end : ended) {
                end.get();
            }
        } finally {
            workers.shutdown();
        }
    }
}
