/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.spa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.benchmarks.harness.MeasuredProcess;
import org.firn.benchmarks.harness.Measurement;

/** RELION's programs on the same files, in a project folder of their own. */
final class RelionSide {
    /** The program that aligns movies. */
    static final String ALIGN = "relion_run_motioncorr";
    /** The program that picks particles. */
    static final String PICK = "relion_autopick";

    private static final String OPTICS =
            """

            data_optics

            loop_
            _rlnOpticsGroupName #1
            _rlnOpticsGroup #2
            _rlnMicrographPixelSize #3
            _rlnMicrographOriginalPixelSize #4
            _rlnVoltage #5
            _rlnSphericalAberration #6
            _rlnAmplitudeContrast #7
            opticsGroup1 1 %s %s %s %s %s

            data_%s

            loop_
            _rln%sName #1
            _rlnOpticsGroup #2
            """;

    private final Path folder;
    private final Acquisition given;
    private final int threads;

    /**
     * Prepares.
     *
     * @param folder of the project; made
     * @param given the movies
     * @param threads for programs that can use several
     */
    RelionSide(Path folder, Acquisition given, int threads) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.given = given;
        this.threads = threads;
    }

    /** Aligns the movies, with dose weighting and the plain sum beside it as Firn makes them. */
    Measurement align(String program) throws IOException, InterruptedException {
        link("movies", given.movies());
        write("movies.star", "movies", "MicrographMovie", Acquisition.ENDING);
        List<String> command = new ArrayList<>(List.of(program, "--i", "movies.star", "--o", job("MotionCorr")));
        command.addAll(List.of("--use_own", "--j", Integer.toString(threads), "--first_frame_sum", "1"));
        command.addAll(List.of("--last_frame_sum", "0", "--bin_factor", "1", "--bfactor", "50", "--patch_x", "1"));
        command.addAll(List.of("--patch_y", "1", "--dose_weighting", "--dose_per_frame", given.dosePerFrame()));
        command.addAll(List.of("--preexposure", "0", "--save_noDW"));
        given.gain()
                .ifPresent(gain ->
                        command.addAll(List.of("--gainref", gain.toString(), "--gain_rot", "0", "--gain_flip", "0")));
        return new MeasuredProcess(command, folder, Map.of()).run();
    }

    /** Picks particles of about the diameter. */
    Measurement pick(String program, Path micrographs) throws IOException, InterruptedException {
        link("micrographs", micrographs);
        write("micrographs.star", "micrographs", "Micrograph", ".mrc");
        double diameter = Double.parseDouble(given.particleDiameter());
        List<String> command = new ArrayList<>(List.of(program, "--i", "micrographs.star", "--odir", job("AutoPick")));
        command.addAll(List.of("--pickname", "autopick", "--LoG", "--LoG_diam_min", angstrom(0.73 * diameter)));
        command.addAll(List.of("--LoG_diam_max", angstrom(1.09 * diameter), "--shrink", "0", "--lowpass", "20"));
        command.addAll(List.of("--LoG_adjust_threshold", "2"));
        return new MeasuredProcess(command, folder, Map.of()).run();
    }

    private static String angstrom(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }

    private String job(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).resolve("job001"));
        return name + "/job001/";
    }

    private void write(String file, String table, String name, String ending) throws IOException {
        StringBuilder text = new StringBuilder(OPTICS.formatted(
                given.samplingRate(),
                given.samplingRate(),
                given.voltage(),
                given.sphericalAberration(),
                given.amplitudeContrast(),
                table,
                name));
        for (Path image : Acquisition.files(folder.resolve(table), ending)) {
            text.append(table).append('/').append(image.getFileName()).append(" 1\n");
        }
        Files.writeString(folder.resolve(file), text);
    }
}
