/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.start;

import static org.firn.benchmarks.harness.Figures.ratio;
import static org.firn.benchmarks.harness.Figures.seconds;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.benchmarks.engine.ProjectLoad;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Measurement;
import org.firn.benchmarks.harness.Series;

/**
 * Measures the commands that people wait for at the prompt, in the product that the system property
 * {@code firn.launcher} names, beside a JVM that does nothing. Option: {@code --repetitions N}.
 */
public final class StartBenchmark {

    /** Runs of the small project. */
    private static final int RUNS = 10;

    private StartBenchmark() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Benchmark benchmark = new Benchmark(args).jvmOptions("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Path folder = Files.createTempDirectory("firn-start");
        String firn = System.getProperty("firn.launcher");
        String project = folder.resolve("project").toString();
        benchmark.javaOnce(ProjectLoad.class, project, RUNS);
        Series nothing = benchmark.command(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NothingToDo.class.getName()),
                folder,
                Map.of());
        MarkdownTable table =
                new MarkdownTable("Command", "wall s, median", "wall s, best", "asked", "CPU s", "an empty JVM is");
        table.row("java, nothing to do", seconds(nothing.wallSeconds()), best(nothing), "", cpu(nothing), "");
        row(table, "firn --help", benchmark.command(List.of(firn, "--help"), folder, Map.of()), "1", nothing);
        Series status = benchmark.command(List.of(firn, "status", "--project", project), folder, Map.of());
        row(table, "firn status of " + RUNS + " runs", status, "2.5", nothing);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
    }

    private static void row(MarkdownTable table, String name, Series series, String asked, Series nothing) {
        table.row(
                name,
                seconds(series.wallSeconds()),
                best(series),
                asked,
                cpu(series),
                ratio(series.cpuSeconds(), nothing.cpuSeconds()) + " cheaper");
    }

    private static String best(Series series) {
        return seconds(series.runs().stream()
                .mapToDouble(Measurement::wallSeconds)
                .min()
                .orElseThrow());
    }

    private static String cpu(Series series) {
        return seconds(series.cpuSeconds());
    }
}
