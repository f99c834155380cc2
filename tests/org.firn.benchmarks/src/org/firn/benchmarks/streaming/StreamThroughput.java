/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.firn.tables.ItemTable;

/** As many items as the chain can take: items a second, and what a thousand of them cost, in a process that is warm. */
public final class StreamThroughput {
    private static final double MIB = 1 << 20;
    /** So many items go through chains of their own before, so that the compiler's work is not counted. */
    private static final int WARMING_ITEMS = 1500;

    private static final int WARMING_CHAINS = 3;

    private StreamThroughput() {}

    /**
     * Measures.
     *
     * @param args runs in the chain, items
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int length = Integer.parseInt(args[0]);
        for (int i = 0; i < WARMING_CHAINS; i++) {
            try (Chain chain = new Chain(length);
                    ItemTable last = chain.warm()) {
                pass(chain, last, WARMING_ITEMS);
                chain.finish();
            }
        }
        int items = Integer.parseInt(args[1]);
        try (Chain chain = new Chain(length);
                ItemTable last = chain.warm()) {
            long start = System.nanoTime();
            double cpu = cpuSeconds();
            pass(chain, last, items);
            double seconds = (System.nanoTime() - start) * 1e-9;
            System.out.println("per-second " + (items - 1) / seconds);
            System.out.println("cpu-per-1000 " + 1000 * (cpuSeconds() - cpu) / (items - 1));
            System.gc();
            System.out.println("heap-mib "
                    + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB);
            start = System.nanoTime();
            cpu = cpuSeconds();
            chain.finish();
            System.out.println("finish-seconds " + (System.nanoTime() - start) * 1e-9);
            System.out.println("finish-cpu-per-1000 " + 1000 * (cpuSeconds() - cpu) / items);
        }
    }

    private static void pass(Chain chain, ItemTable last, int items) throws Exception {
        for (long item = 2; item <= items; item++) {
            chain.put(item);
        }
        while (last.size() < items) {
            last.awaitGrowth(Duration.ofSeconds(1));
        }
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() * 1e-9;
    }
}
