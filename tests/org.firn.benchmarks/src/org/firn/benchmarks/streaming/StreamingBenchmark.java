/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.streaming;

import java.util.List;
import java.util.Locale;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Series;

/** What streaming costs, beside Scipion's streaming (pyworkflow 3.11.1, measured before). */
public final class StreamingBenchmark {
    private static final int CHAIN = 5;
    private static final int FEW = 1000;
    private static final int MANY = 10_000;
    private static final int SAMPLES = 200;
    private static final int GAP_MILLIS = 100;

    private StreamingBenchmark() {}

    /**
     * Measures and prints one table.
     *
     * @param args {@code --repetitions N}
     * @throws Exception a case fails
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = new Benchmark(args).jvmOptions("-Xmx512m");
        MarkdownTable table = new MarkdownTable("case", "Firn", "wanted", "Scipion");
        Series hop = benchmark.java(StreamLatency.class, 2, SAMPLES, GAP_MILLIS);
        table.row("item in to result visible, one hop, median ms", figure(hop, "median-ms"), "<= 100", "20,000-25,000");
        table.row("the same, 99 % of items, ms", figure(hop, "p99-ms"), "<= 1000", "-");
        Series chain = benchmark.java(StreamLatency.class, CHAIN, SAMPLES, GAP_MILLIS);
        table.row("through a chain of five, median ms", figure(chain, "median-ms"), "-", "-");
        table.row("the same, 99 % of items, ms", figure(chain, "p99-ms"), "-", "-");
        Series few = benchmark.java(StreamThroughput.class, CHAIN, FEW);
        Series many = benchmark.java(StreamThroughput.class, CHAIN, MANY);
        table.row("trivial items per second through a chain of five", figure(many, "per-second"), ">= 200", "-");
        for (String key : List.of("cpu-per-1000", "finish-cpu-per-1000")) {
            String what =
                    key.startsWith("finish") ? "CPU s for closing 1,000 items, of " : "CPU s for 1,000 items, of ";
            table.row(what + FEW, figure(few, key), "-", "-");
            table.row(what + MANY, figure(many, key), "no more", "-");
        }
        table.row("heap after " + FEW + " items, MiB", figure(few, "heap-mib"), "-", "-");
        table.row("heap after " + MANY + " items, MiB", figure(many, "heap-mib"), "flat", "-");
        table.row("closing after " + MANY + " items, s", figure(many, "finish-seconds"), "-", "-");
        System.out.print(table);
    }

    private static String figure(Series series, String key) {
        return String.format(Locale.ROOT, "%.3g", series.reported(key));
    }
}
