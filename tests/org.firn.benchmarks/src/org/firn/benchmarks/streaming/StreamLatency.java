/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.firn.tables.ItemTable;

/** Items that come now and then: how long each takes from its arrival to where it is seen behind the chain. */
public final class StreamLatency {

    private StreamLatency() {}

    /**
     * Measures.
     *
     * @param args runs in the chain, items, ms between items
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int items = Integer.parseInt(args[1]);
        long gap = Long.parseLong(args[2]);
        long[] put = new long[items + 1];
        double[] millis = new double[items];
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
        try (Chain chain = new Chain(Integer.parseInt(args[0]));
                ItemTable last = chain.warm()) {
            for (int i = 1; i <= items; i++) {
                int item = i;
                clock.schedule(
                        () -> {
                            put[item] = System.nanoTime();
                            chain.put(item + 1L);
                        },
                        i * gap,
                        TimeUnit.MILLISECONDS);
            }
            for (int seen = 0; seen < items; ) {
                last.awaitGrowth(Duration.ofSeconds(1));
                long now = System.nanoTime();
                for (; seen + 1 < last.size(); seen++) {
                    millis[seen] = (now - put[seen + 1]) * 1e-6;
                }
            }
            clock.shutdown();
            chain.finish();
        }
        Arrays.sort(millis);
        System.out.println("median-ms " + millis[items / 2]);
        System.out.println("p99-ms " + millis[(int) (items * 0.99)]);
        System.out.println("longest-ms " + millis[items - 1]);
    }
}
