/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.spa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.benchmarks.formats.Peers;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.Measurement;
import org.firn.benchmarks.harness.Series;

/**
 * Alignment of movies and picking of particles beside RELION, on the same files in one run, ours and theirs in turn.
 * Ours is {@code firn run} of the headless product as users start it; what the start, the project and the import cost
 * is measured alone, too, and told apart. A peer that is not installed is skipped and named.
 *
 * <p>Options: {@code --movies FOLDER} with {@code *.mrcs}, or with a folder {@code movies} of them (default: movies of
 * the simulated microscope, {@code --count N}, 8); {@code --gain FILE} (default {@code gain.mrc} in the folder);
 * {@code --sampling-rate} (3.54 Å/px), {@code --voltage} (300 kV), {@code --spherical-aberration} (2.7 mm),
 * {@code --amplitude-contrast} (0.1), {@code --dose-per-frame} (5 e/Å²), {@code --diameter} of the particle (165 Å);
 * {@code --threads N} for both sides (2); {@code --repetitions N} (5); {@code --directory D} for another place of the
 * files, which are removed at the end.
 */
public final class SpaBenchmark {
    private static final String WITHOUT_START = ", without start and import";

    private final Benchmark benchmark;
    private final Path folder;
    private final FirnSide firn;
    private final int threads;
    private final MarkdownTable table = new MarkdownTable("case", "CPU s", "wall s", "of RELION's CPU", "wanted");
    private final List<String> missing = new ArrayList<>();

    private SpaBenchmark(Benchmark benchmark, Path folder, String launcher) {
        this.benchmark = benchmark;
        this.folder = folder;
        this.threads = benchmark.options().integer("threads", 2);
        this.firn = new FirnSide(launcher, folder, threads);
    }

    /** One measured case. */
    @FunctionalInterface
    private interface Case {
        Measurement run() throws IOException, InterruptedException;
    }

    /**
     * Runs the benchmark and prints a Markdown table.
     *
     * @param args options
     * @throws Exception a case failed
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = new Benchmark(args);
        String launcher = System.getProperty("firn.launcher", "");
        if (launcher.isEmpty()) {
            throw new IllegalStateException("The system property firn.launcher does not name the launcher of the"
                    + " headless product; start this with releng/benchmark spa");
        }
        Path parent = Path.of(benchmark.options().text("directory", System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(parent, "firn-spa").toAbsolutePath();
        try {
            new SpaBenchmark(benchmark, folder, launcher).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        String movies = benchmark.options().text("movies", "");
        Path source = movies.isEmpty()
                ? firn.simulate(benchmark.options().integer("count", 8))
                : Path.of(movies).toAbsolutePath().normalize();
        Acquisition given = Acquisition.of(source, benchmark.options());
        int count = given.count();
        RelionSide relion = new RelionSide(folder.resolve("relion"), given, threads);
        align(given, relion, count);
        pick(collect(firn.aligned()), given, relion, count);
        System.out.println("CPU seconds of whole fresh processes, medians of " + benchmark.repetitions() + ", "
                + threads + " threads a side, " + (movies.isEmpty() ? "simulated movies." : "given movies.") + "\n");
        System.out.print(table);
        if (!missing.isEmpty()) {
            System.out.println("\nNot installed, so skipped: " + String.join(", ", missing));
        }
    }

    private void align(Acquisition given, RelionSide relion, int count) throws IOException, InterruptedException {
        Optional<String> program = peer(RelionSide.ALIGN);
        List<Case> cases = new ArrayList<>(List.of(() -> firn.importMovies(given), () -> firn.align(given)));
        program.ifPresent(path -> cases.add(() -> relion.align(path)));
        report("align " + count + " movies", measure(cases), RelionSide.ALIGN + " --use_own", "<= 1.0");
    }

    private void pick(Path micrographs, Acquisition given, RelionSide relion, int count)
            throws IOException, InterruptedException {
        Optional<String> program = peer(RelionSide.PICK);
        List<Case> cases = new ArrayList<>(
                List.of(() -> firn.importMicrographs(micrographs, given), () -> firn.pick(micrographs, given)));
        program.ifPresent(path -> cases.add(() -> relion.pick(path, micrographs)));
        report("pick on " + count + " micrographs", measure(cases), RelionSide.PICK + " --LoG", "<= 10");
    }

    private Optional<String> peer(String name) {
        Optional<String> program = Peers.program(name);
        if (program.isEmpty()) {
            missing.add(name);
        }
        return program;
    }

    /** Measures the cases in turn, so that a busy moment of the machine meets all of them. */
    private List<Series> measure(List<Case> cases) throws IOException, InterruptedException {
        List<List<Measurement>> runs = new ArrayList<>();
        cases.forEach(c -> runs.add(new ArrayList<>()));
        for (int i = 0; i < benchmark.repetitions(); i++) {
            for (int c = 0; c < cases.size(); c++) {
                runs.get(c).add(cases.get(c).run());
            }
        }
        return runs.stream().map(Series::new).toList();
    }

    /** Writes the rows for a start, a whole run and, if there is one, the peer. */
    private void report(String what, List<Series> series, String peer, String wanted) {
        Series start = series.get(0);
        Series whole = series.get(1);
        Optional<Series> other = series.stream().skip(2).findFirst();
        row(what + ", firn run", whole.cpuSeconds(), whole.wallSeconds(), other, wanted);
        row(
                what + ", firn run" + WITHOUT_START,
                whole.cpuSeconds() - start.cpuSeconds(),
                whole.wallSeconds() - start.wallSeconds(),
                other,
                wanted);
        other.ifPresent(found -> row(what + ", " + peer, found.cpuSeconds(), found.wallSeconds(), other, "-"));
    }

    private void row(String name, double cpu, double wall, Optional<Series> peer, String wanted) {
        String share = peer.map(series -> String.format(Locale.ROOT, "%.2f", cpu / series.cpuSeconds()))
                .orElse("-");
        table.row(name, Figures.seconds(cpu), Figures.seconds(wall), share, wanted);
    }

    /** Links the micrographs that both sides pick on, the dose-weighted ones, into one folder. */
    private Path collect(Path aligned) throws IOException {
        Path micrographs = Files.createDirectories(folder.resolve("aligned"));
        for (Path file : Acquisition.files(aligned, ".mrc")) {
            String name = file.getFileName().toString();
            if (!name.endsWith("_sum.mrc")) {
                Files.createSymbolicLink(micrographs.resolve(name), file);
            }
        }
        return micrographs;
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
