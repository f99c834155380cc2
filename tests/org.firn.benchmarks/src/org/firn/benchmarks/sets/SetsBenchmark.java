/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Series;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Operations on sets beside SQLite with Scipion's table layout and DuckDB: processor time within a JVM that is warm,
 * medians. {@code --rows N} measures at N and at 1, 5 and 10 million rows as far as N is more;
 * {@code --repetitions N} changes the number of measured iterations; {@code --directory D} the place of the sets;
 * {@code --peers false} leaves the others out.
 */
public final class SetsBenchmark {

    private static final int MILLION = 1_000_000;
    private static final List<String> STORES = List.of("firn", "sqlite", "duckdb");
    private static final double TOLERANCE = 1e-6;

    /** What a user waits for at a screen. */
    private static final List<SetOperation> FRESH = List.of(
            SetOperation.FIRST_PAGE,
            SetOperation.SORTED_PAGE,
            SetOperation.SUBSET,
            SetOperation.INTERSECTION,
            SetOperation.UNION,
            SetOperation.JOIN);

    private final Benchmark benchmark;
    private final Path folder;
    private final Map<Integer, Map<SetOperation, Map<String, Cost>>> costs = new TreeMap<>();

    /** What an operation costs a store. */
    record Cost(double cpuSeconds, double memoryMiB, double answer) {}

    private SetsBenchmark(Benchmark benchmark, Path folder) {
        this.benchmark = benchmark;
        this.folder = folder;
    }

    /**
     * Runs the benchmark, prints a Markdown table and writes a picture.
     *
     * @param args options
     * @throws Exception a case failed, or two stores gave different answers
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = new Benchmark(args);
        Path parent = Path.of(benchmark.options().text("directory", System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(parent, "firn-sets");
        try {
            new SetsBenchmark(benchmark, folder).run();
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        int most = benchmark.rows(MILLION);
        for (int rows : List.of(MILLION, 5 * MILLION, 10 * MILLION)) {
            if (rows <= most) {
                measure(rows);
            }
        }
        if (!costs.containsKey(most)) {
            measure(most);
        }
        System.out.println("Processor seconds of an operation in a warm JVM (Firn with -Xmx512m), medians of "
                + benchmark.repetitions() + "; Scipion's were measured earlier, for 1 million rows, and are taken to "
                + "grow linearly. 'By reference' makes what the store can refer to: a view in Firn, ids in SQL.\n");
        System.out.print(table());
        System.out.println("\nIn a fresh JVM with -Xmx512m, start included:\n");
        System.out.print(fresh(Collections.max(costs.keySet())));
        Path picture = Path.of(benchmark.options().text("picture", "sets.svg")).toAbsolutePath();
        Files.writeString(picture, new SetsPicture(costs).svg());
        System.out.println("\nThe picture is " + picture);
    }

    private MarkdownTable fresh(int rows) throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable("operation", "rows", "wall s", "CPU s", "peak MiB");
        benchmark.jvmOptions("-XX:+UseSerialGC", "-Xmx512m");
        for (SetOperation operation : FRESH) {
            Series series =
                    benchmark.java(FreshOperation.class, folder.resolve("firn-" + rows), operation.name(), rows);
            table.row(
                    operation.label(),
                    Figures.count(rows),
                    Figures.seconds(series.wallSeconds()),
                    Figures.seconds(series.cpuSeconds()),
                    String.format(Locale.ROOT, "%.0f", series.peakMiB()));
        }
        return table;
    }

    private void measure(int rows) throws RunnerException {
        List<String> stores = benchmark.options().text("peers", "true").equals("true") ? STORES : STORES.subList(0, 1);
        for (String store : stores) {
            System.err.println(store + ", " + Figures.count(rows) + " rows ...");
            OptionsBuilder options = new OptionsBuilder();
            options.include(SetMeasurement.class.getName())
                    .param("store", store)
                    .param("rows", Integer.toString(rows))
                    .param("folder", folder.toString())
                    .jvmArgs(store.equals("firn") ? "-Xmx512m" : "-Xmx2g")
                    .forks(1)
                    .warmupIterations(1)
                    .measurementIterations(benchmark.repetitions())
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT);
            for (RunResult result : new Runner(options.build()).run()) {
                SetOperation operation = SetOperation.valueOf(result.getParams().getParam("operation"));
                costs.computeIfAbsent(rows, any -> new EnumMap<>(SetOperation.class))
                        .computeIfAbsent(operation, any -> new LinkedHashMap<>())
                        .put(
                                store,
                                new Cost(
                                        median(result, "cpuSeconds"),
                                        median(result, "memoryMiB"),
                                        median(result, "answer")));
            }
        }
        costs.get(rows).forEach(SetsBenchmark::requireSame);
    }

    private static double median(RunResult result, String counter) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(counter))
                .mapToDouble(entry -> entry.getValue().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }

    private static void requireSame(SetOperation operation, Map<String, Cost> stores) {
        double ours = stores.get("firn").answer();
        stores.forEach((store, cost) -> {
            if (Math.abs(cost.answer() - ours) > TOLERANCE * Math.max(1, Math.abs(ours))) {
                throw new IllegalStateException("The stores disagree about '" + operation.label() + "': Firn says "
                        + ours + ", " + store + " says " + cost.answer());
            }
        });
    }

    private MarkdownTable table() {
        MarkdownTable table = new MarkdownTable(
                "operation", "rows", "Firn", "sqlite-jdbc", "DuckDB", "Scipion", "× Scipion", "× DuckDB", "Firn MiB");
        for (SetOperation operation : SetOperation.values()) {
            costs.forEach((rows, operations) -> {
                Map<String, Cost> stores = operations.get(operation);
                Cost firn = stores.get("firn");
                double scipion = operation.scipion() * rows / MILLION;
                List<Object> cells = new ArrayList<>(List.of(operation.label(), Figures.count(rows)));
                for (String store : STORES) {
                    Cost cost = stores.get(store);
                    cells.add(cost == null ? "–" : String.format(Locale.ROOT, "%.4f", cost.cpuSeconds()));
                }
                cells.add(Figures.seconds(scipion));
                cells.add(Figures.ratio(scipion, firn.cpuSeconds()));
                Cost duck = stores.get("duckdb");
                cells.add(duck == null ? "–" : Figures.ratio(duck.cpuSeconds(), firn.cpuSeconds()));
                cells.add(String.format(Locale.ROOT, "%.0f", firn.memoryMiB()));
                table.row(cells.toArray());
            });
        }
        return table;
    }
}
