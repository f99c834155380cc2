/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.firn.tables.ItemTable;

/** As many items as the chain can take: items a second, and what a thousand of them cost. */
public final class StreamThroughput {
    private static final double MIB = 1 << 20;

    private StreamThroughput() {}

    /**
     * Measures.
     *
     * @param args runs in the chain, items
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int items = Integer.parseInt(args[1]);
        try (Chain chain = new Chain(Integer.parseInt(args[0]));
                ItemTable last = chain.warm()) {
            long start = System.nanoTime();
            double cpu = cpuSeconds();
            for (long item = 2; item <= items; item++) {
                chain.put(item);
            }
            while (last.size() < items) {
                last.awaitGrowth(Duration.ofSeconds(1));
            }
            double seconds = (System.nanoTime() - start) * 1e-9;
            System.out.println("per-second " + (items - 1) / seconds);
            System.out.println("cpu-per-1000 " + 1000 * (cpuSeconds() - cpu) / (items - 1));
            System.gc();
            System.out.println("heap-mib "
                    + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB);
            start = System.nanoTime();
            chain.finish();
            System.out.println("finish-seconds " + (System.nanoTime() - start) * 1e-9);
        }
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() * 1e-9;
    }
}
