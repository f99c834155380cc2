/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Series;

/**
 * What the engine costs, beside Scipion (pyworkflow 3.11.1, measured before) and, where it is installed, Snakemake,
 * measured in the same run.
 */
public final class EngineBenchmark {
    private static final int[] RUNS = {200, 500, 1000, 2000};
    /** So many that most of them meet compiled code, as in any real project. */
    private static final int COMMANDS = 3000;

    private static final int SNAKEMAKE_COMMANDS = 400;
    private static final int STEPS = 10_000;
    private static final int TRIVIAL = 60;

    /** As the product's launcher starts commands that execute runs. */
    private static final String[] JVM_OPTIONS = {
        "-Xmx2g",
        "-XX:+UseParallelGC",
        "-XX:MetaspaceSize=128m",
        "-XX:Tier4InvocationThreshold=20000",
        "-XX:Tier4MinInvocationThreshold=5000",
        "-XX:Tier4CompileThreshold=40000",
        "-XX:Tier4BackEdgeThreshold=120000"
    };

    private final Benchmark benchmark;
    private final Path directory;
    private final MarkdownTable table =
            new MarkdownTable("case", "Firn", "wanted", "Scipion", "Snakemake here", "plain Java here", "Firn CPU");

    private EngineBenchmark(Benchmark benchmark, Path directory) {
        this.benchmark = benchmark;
        this.directory = directory;
    }

    /**
     * Measures and prints one table.
     *
     * @param args {@code --repetitions N}
     * @throws Exception a case fails
     */
    public static void main(String[] args) throws Exception {
        // Not removed before all is measured: ext4 searches past what was removed in the last minutes, which makes each
        // new file many times as expensive.
        Path directory = Files.createTempDirectory("firn-engine");
        List<String> options = new ArrayList<>(List.of(JVM_OPTIONS));
        options.add("-Djava.io.tmpdir=" + directory);
        EngineBenchmark run =
                new EngineBenchmark(new Benchmark(args).jvmOptions(options.toArray(String[]::new)), directory);
        try {
            run.trivialRuns();
            run.steps();
            run.commands();
            run.load();
        } finally {
            delete(directory);
        }
        System.out.print(run.table);
    }

    private void trivialRuns() throws Exception {
        Series ours = benchmark.java(TrivialRuns.class, TRIVIAL);
        table.row(
                "trivial run, request to FINISHED, median ms",
                figure(ours.reported("median-ms")),
                "<= 50",
                "about 700",
                "-",
                "-",
                figure(ours.reported("cpu-ms")) + " ms a run");
    }

    private void steps() throws Exception {
        Series ours = benchmark.java(Throughput.class, IdleProtocols.STEPS, STEPS);
        table.row(
                "trivial Java steps per second, 4 workers",
                figure(ours.reported("per-second")),
                ">= 2000",
                "6.8",
                "-",
                "-",
                figure(ours.reported("cpu-ms")) + " ms a step");
    }

    private void commands() throws Exception {
        Series ours = benchmark.java(Throughput.class, IdleProtocols.COMMANDS, COMMANDS);
        Series plain = benchmark.java(PlainCommands.class, COMMANDS);
        double rate = ours.reported("per-second");
        double plainRate = plain.reported("per-second");
        table.row(
                "trivial shell commands per second, 4 workers",
                figure(rate),
                ">= 200",
                "-",
                snakemake().map(EngineBenchmark::figure).orElse("not installed"),
                figure(plainRate) + " (ours " + Figures.ratio(rate, plainRate) + ")",
                figure(ours.reported("cpu-ms")) + " ms a command, plain " + figure(plain.reported("cpu-ms")));
    }

    private void load() throws Exception {
        for (int count : RUNS) {
            Path project = directory.resolve("project" + count);
            benchmark.javaOnce(ProjectLoad.class, project, count);
            Series ours = benchmark.java(ProjectLoad.class, project, count);
            table.row(
                    "open a project of " + count + " runs, in a new JVM, s",
                    figure(ours.reported("open-seconds")),
                    "-",
                    "-",
                    "-",
                    "-",
                    figure(ours.reported("cpu-seconds")) + " s with loading");
            table.row(
                    "load all its runs and links, s",
                    figure(ours.reported("load-seconds")),
                    count == 2000 ? "< 1" : "-",
                    count == 2000 ? "0.72" : count == 500 ? "0.18" : "-",
                    "-",
                    "-",
                    "-");
        }
    }

    /** Commands per second of Snakemake on as many jobs; empty when it is not installed. */
    private Optional<Double> snakemake() throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "snakemake")));
        if (!installed) {
            return Optional.empty();
        }
        Path jobs = Files.createDirectory(directory.resolve("snakemake"));
        Files.writeString(
                jobs.resolve("Snakefile"),
                """
                rule all:
                    input: expand("out/{i}", i=range(%d))
                rule one:
                    output: touch("out/{i}")
                    shell: "exit 0"
                """
                        .formatted(SNAKEMAKE_COMMANDS));
        Series peer = benchmark.command(List.of("snakemake", "--cores", "4", "--quiet", "--forceall"), jobs, Map.of());
        return Optional.of(SNAKEMAKE_COMMANDS / peer.wallSeconds());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(directory)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
