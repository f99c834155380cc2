/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Series;
import org.firn.benchmarks.tables.FirnQuery.Operations;

/**
 * Item tables beside SQLite with Scipion's table layout: the CPU time of whole fresh JVMs, start included, medians.
 * {@code --rows N} asks for another number of particles, and for the growth from a million to it;
 * {@code --repetitions N} for another number of JVMs a figure; {@code --directory D} for another place of the files.
 */
public final class TablesBenchmark {

    private static final int MILLION = 1_000_000;
    private static final double TOLERANCE = 1e-9;

    private final Benchmark benchmark;
    private final Path folder;
    private final MarkdownTable table = new MarkdownTable(
            "operation",
            "rows",
            "Firn CPU s",
            "sqlite-jdbc CPU s",
            "Scipion CPU s",
            "× sqlite-jdbc",
            "× Scipion",
            "Firn peak MiB");

    private TablesBenchmark(Benchmark benchmark, Path folder) {
        this.benchmark = benchmark;
        this.folder = folder;
    }

    /**
     * Runs the benchmark and prints a Markdown table.
     *
     * @param args options
     * @throws Exception a case failed, or two stores gave different answers
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = new Benchmark(args);
        Path parent = Path.of(benchmark.options().text("directory", System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(parent, "firn-tables");
        try {
            new TablesBenchmark(benchmark, folder).run();
        } finally {
            for (String name :
                    new String[] {"p.fit", ".p.fit.lock", "p.sqlite", "subset.fit", ".subset.fit.lock", "subset.sqlite"
                    }) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        int rows = benchmark.rows(MILLION);
        double[] million = measure(MILLION);
        String growth = "";
        if (rows != MILLION) {
            double[] more = measure(rows);
            growth = String.format(
                    Locale.ROOT,
                    "%nFrom 1 million to %s rows (× %.1f), Firn's CPU time grows: write" + " × %.1f, scan × %.1f.%n",
                    Figures.count(rows),
                    (double) rows / MILLION,
                    more[0] / million[0],
                    more[1] / million[1]);
        }
        System.out.println("CPU seconds of whole fresh JVMs, start included, medians of " + benchmark.repetitions()
                + "; Scipion's figures were measured earlier (pyworkflow 3.11.1), for 1 million rows. The first pair of"
                + " lines goes row by row, as Scipion and SQLite do; the second, column by column.\n");
        System.out.print(table);
        System.out.print(growth);
    }

    /** Measures everything for a number of rows; gives the figures of writing and scanning. */
    private double[] measure(int rows) throws IOException, InterruptedException {
        Path ours = folder.resolve("p.fit");
        Path theirs = folder.resolve("p.sqlite");
        Series theirWrite = benchmark.java(SqliteWrite.class, theirs, rows);
        Series columnWrite = benchmark.java(FirnWrite.class, ours, rows, "columns");
        Series rowWrite = benchmark.java(FirnWrite.class, ours, rows, "rows");
        Series theirScan = benchmark.java(SqliteQuery.class, theirs, "scan");
        Series rowScan = benchmark.java(FirnScan.class, ours, "rows");
        Series columnScan = benchmark.java(FirnScan.class, ours, "columns");
        requireSame("sum", rowScan, theirScan);
        requireSame("sum", columnScan, theirScan);
        line("write", rows, rowWrite, theirWrite, 43.1);
        line("scan all columns", rows, rowScan, theirScan, 25.4);
        line("write, by columns", rows, columnWrite, theirWrite, 43.1);
        line("scan, by columns", rows, columnScan, theirScan, 25.4);
        query(Operations.SUM, rows, 25.4);
        query(Operations.FIRST_PAGE, rows, 0.18);
        query(Operations.SORTED_PAGE, rows, 0.37);
        query(Operations.BY_ID, rows, 0.44);
        query(Operations.SUBSET, rows, 26.8);
        table.row(
                "size in MB",
                Figures.count(rows),
                Figures.megabytes(rowWrite.reported("bytes")),
                Figures.megabytes(theirWrite.reported("bytes")),
                rows == MILLION ? "411" : "–",
                Figures.ratio(theirWrite.reported("bytes"), rowWrite.reported("bytes")),
                rows == MILLION ? Figures.ratio(411e6, rowWrite.reported("bytes")) : "–",
                "–");
        return new double[] {rowWrite.cpuSeconds(), rowScan.cpuSeconds()};
    }

    private void query(String operation, int rows, double scipion) throws IOException, InterruptedException {
        Series ours = benchmark.java(FirnQuery.class, folder.resolve("p.fit"), operation);
        Series theirs = benchmark.java(SqliteQuery.class, folder.resolve("p.sqlite"), operation);
        requireSame("answer", ours, theirs);
        line(operation, rows, ours, theirs, scipion);
    }

    private static void requireSame(String key, Series ours, Series theirs) {
        double a = ours.reported(key);
        double b = theirs.reported(key);
        if (Math.abs(a - b) > TOLERANCE * Math.max(1, Math.abs(b))) {
            throw new IllegalStateException("The stores disagree: Firn says " + a + ", SQLite says " + b);
        }
    }

    private void line(String operation, int rows, Series ours, Series theirs, double scipion) {
        boolean measured = rows == MILLION;
        table.row(
                operation,
                Figures.count(rows),
                Figures.seconds(ours.cpuSeconds()),
                Figures.seconds(theirs.cpuSeconds()),
                measured ? Figures.seconds(scipion) : "–",
                Figures.ratio(theirs.cpuSeconds(), ours.cpuSeconds()),
                measured ? Figures.ratio(scipion, ours.cpuSeconds()) : "–",
                String.format(Locale.ROOT, "%.0f", ours.peakMiB()));
    }
}
