/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firn.benchmarks.harness.Benchmark;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.harness.MarkdownTable;
import org.firn.benchmarks.harness.MeasuredProcess;
import org.firn.benchmarks.harness.Measurement;
import org.firn.benchmarks.harness.Series;
import org.firn.formats.image.SampleType;

/**
 * Measures STAR files (1 million particles of 26 columns) and movies, ours and peers in one run, and prints one
 * Markdown table. Megabytes of movies are those of the frames as 8 or 16-bit integers, not of the compressed file.
 *
 * <p>Options: {@code --rows N}, {@code --repetitions N}, {@code --passes N} over a movie, {@code --dir FOLDER} for the
 * files (about 600 MB; default a temporary folder, removed at the end).
 */
public final class FormatsBenchmark {

    private final Benchmark benchmark;
    private final Path folder;
    private final MarkdownTable table =
            new MarkdownTable("case", "CPU s", "MB", "MB/s of CPU", "peak MiB", "of Firn's CPU", "before Firn, MB/s");
    private final List<String> missing = new ArrayList<>();

    private FormatsBenchmark(Benchmark benchmark, Path folder) {
        this.benchmark = benchmark;
        this.folder = folder;
    }

    /**
     * Runs the benchmark.
     *
     * @param args see above
     * @throws Exception a case failed
     */
    public static void main(String[] args) throws Exception {
        Benchmark benchmark = new Benchmark(args);
        String given = benchmark.options().text("dir", "");
        Path folder = given.isEmpty() ? Files.createTempDirectory("firn-formats") : Path.of(given);
        FormatsBenchmark formats = new FormatsBenchmark(benchmark, folder);
        try {
            formats.star();
            formats.movies();
        } finally {
            formats.clean(given.isEmpty());
        }
        System.out.print(formats.table);
        if (!formats.missing.isEmpty()) {
            System.out.println("\nNot installed, so not measured: " + String.join(", ", formats.missing));
        }
    }

    /** The column of earlier figures: 1 million rows, 411 MB, on another host (design facts, November 2026). */
    private void star() throws IOException, InterruptedException {
        Path star = folder.resolve("particles.star");
        int rows = benchmark.rows(1_000_000);
        Series write = benchmark.java(StarWrite.class, star, rows);
        double size = write.reported("bytes");
        row("STAR write, Firn", write, size, write, "59 emtable, 5 Scipion");
        pythonWrite(rows, write);
        Series read = benchmark.java(StarRead.class, star);
        row("STAR read, Firn", read, size, read, "210 trial");
        Series naive = benchmark.java(NaiveStarRead.class, star);
        if (read.reported("rows") != rows || read.reported("sum") != naive.reported("sum")) {
            throw new IllegalStateException("Firn and the naive reader disagree: " + read.runs() + " " + naive.runs());
        }
        row("STAR read, Java split + parseDouble", naive, size, read, "53");
        Optional<String> gemmi = Peers.python("gemmi");
        if (gemmi.isPresent()) {
            row("STAR read, gemmi (text only)", python(gemmi.get(), Peers.GEMMI_TEXT, star), size, read, "183");
            row("STAR read, gemmi (numbers)", python(gemmi.get(), Peers.GEMMI_NUMBERS, star), size, read, "45");
        } else {
            missing.add("gemmi (python3-gemmi)");
        }
        Optional<String> relion = Peers.program("relion_star_handler");
        if (relion.isPresent()) {
            row(
                    "STAR read + write, relion_star_handler",
                    once(List.of(
                            relion.get(),
                            "--i",
                            star.toString(),
                            "--o",
                            folder.resolve("copy.star").toString(),
                            "--select",
                            "rlnClassNumber",
                            "--minval",
                            "0")),
                    size,
                    new Series(List.of(sum(read, write))),
                    "19");
        } else {
            missing.add("relion_star_handler (relion)");
        }
    }

    private void pythonWrite(int rows, Series ours) throws IOException, InterruptedException {
        Optional<String> python = Peers.python("collections");
        if (python.isEmpty()) {
            missing.add("python3");
            return;
        }
        Series write = python(python.get(), Peers.PYTHON_STAR_WRITE, folder.resolve("copy.star"), rows);
        row("STAR write, Python as emtable does", write, write.reported("bytes"), ours, "59 emtable");
    }

    private static Measurement sum(Series a, Series b) {
        return new Measurement(
                a.cpuSeconds() + b.cpuSeconds(),
                a.wallSeconds() + b.wallSeconds(),
                Math.max(a.peakMiB(), b.peakMiB()),
                List.of());
    }

    private void movies() throws IOException, InterruptedException {
        int passes = benchmark.options().integer("passes", 10);
        Path mrc = folder.resolve("movie.mrcs");
        MovieSample.writeMrc(mrc, SampleType.UINT16);
        double mrcSize = 2.0 * MovieSample.PIXELS * passes;
        Series mrcRead = benchmark.java(MovieRead.class, mrc, passes);
        row("MRC movie to float (uint16), Firn", mrcRead, mrcSize, mrcRead, "");
        Optional<String> mrcfile = Peers.python("mrcfile");
        if (mrcfile.isPresent()) {
            row(
                    "MRC movie to float (uint16), mrcfile",
                    python(mrcfile.get(), Peers.MRCFILE, mrc, passes),
                    mrcSize,
                    mrcRead,
                    "");
        } else {
            missing.add("mrcfile (python3-mrcfile)");
        }
        Optional<String> pillow = Peers.python("PIL");
        if (pillow.isEmpty()) {
            missing.add("Pillow (python3-pil)");
        }
        for (String compression : List.of("LZW", "Deflate")) {
            Path tiff = folder.resolve("movie-" + compression + ".tif");
            MovieSample.writeTiff(tiff, compression);
            double size = (double) MovieSample.PIXELS * passes;
            String name = "TIFF movie to float (uint8, " + compression + "), ";
            Series read = benchmark.java(MovieRead.class, tiff, passes);
            row(name + "Firn", read, size, read, "");
            row(name + "javax.imageio", benchmark.java(ImageIoMovieRead.class, tiff, passes), size, read, "");
            if (pillow.isPresent()) {
                row(name + "libtiff (Pillow)", python(pillow.get(), Peers.PILLOW, tiff, passes), size, read, "");
            }
        }
    }

    private Series python(String python, String script, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python, "-c", script));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return once(command);
    }

    private static Series once(List<String> command) throws IOException, InterruptedException {
        return new Series(List.of(new MeasuredProcess(command).run()));
    }

    private void row(String name, Series series, double bytes, Series ours, String before) {
        double seconds = series.cpuSeconds();
        table.row(
                name,
                Figures.seconds(seconds),
                Figures.megabytes(bytes),
                String.format(Locale.ROOT, "%.0f", bytes / 1e6 / seconds),
                series.peakMiB() > 0 ? String.format(Locale.ROOT, "%.0f", series.peakMiB()) : "–",
                Figures.ratio(seconds, ours.cpuSeconds()),
                before.isEmpty() ? "–" : before);
    }

    private void clean(boolean all) throws IOException {
        for (String name : List.of("particles.star", "copy.star", "movie.mrcs", "movie-LZW.tif", "movie-Deflate.tif")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        if (all) {
            Files.deleteIfExists(folder);
        }
    }
}
