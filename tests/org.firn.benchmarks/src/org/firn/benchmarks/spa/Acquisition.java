/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.spa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.benchmarks.harness.Options;

/**
 * Movies and what must be known of them.
 *
 * @param movies folder of the movies, {@code *.mrcs}
 * @param gain gain reference; empty for none
 * @param samplingRate Å/px
 * @param voltage kV
 * @param sphericalAberration mm
 * @param amplitudeContrast fraction
 * @param dosePerFrame e/Å²
 * @param particleDiameter Å
 */
record Acquisition(
        Path movies,
        Optional<Path> gain,
        String samplingRate,
        String voltage,
        String sphericalAberration,
        String amplitudeContrast,
        String dosePerFrame,
        String particleDiameter) {
    /** The ending of movie files. */
    static final String ENDING = ".mrcs";

    private static final String GAIN = "gain.mrc";

    /** Takes what the options say; the defaults are those of the simulated microscope. */
    static Acquisition of(Path folder, Options options) {
        Path inside = folder.resolve("movies");
        Path movies = Files.isDirectory(inside) ? inside : folder;
        Optional<Path> gain = options.text("gain", "").isEmpty()
                ? Stream.of(folder, movies)
                        .map(place -> place.resolve(GAIN))
                        .filter(Files::isReadable)
                        .findFirst()
                : Optional.of(Path.of(options.text("gain", "")).toAbsolutePath());
        return new Acquisition(
                movies,
                gain,
                options.text("sampling-rate", "3.54"),
                options.text("voltage", "300"),
                options.text("spherical-aberration", "2.7"),
                options.text("amplitude-contrast", "0.1"),
                options.text("dose-per-frame", "5"),
                options.text("diameter", "165"));
    }

    /** Counts the movies; none is an error. */
    int count() throws IOException {
        int count = files(movies, ENDING).size();
        if (count == 0) {
            throw new IOException("No *" + ENDING + " in " + movies + ", nor in a folder 'movies' there; name the "
                    + "folder of the movies with --movies, or leave it out to have some simulated");
        }
        return count;
    }

    /** The files of a folder whose names end so, sorted. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
