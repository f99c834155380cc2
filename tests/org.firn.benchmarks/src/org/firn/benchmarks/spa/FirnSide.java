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
import java.util.stream.Stream;
import org.firn.benchmarks.harness.MeasuredProcess;
import org.firn.benchmarks.harness.Measurement;

/** Firn as its users run it: {@code firn run} of the headless product, each time in a new project. */
final class FirnSide {
    private static final String PROJECT = "project-";
    private static final String MOVIES =
            """
            {"id": "import", "protocol": "spa.import.movies", "parameters": {"movies": "%s"%s, "samplingRate": %s,
             "voltage": %s, "sphericalAberration": %s, "amplitudeContrast": %s, "dosePerFrame": %s}}""";
    private static final String ALIGN =
            """
            {"id": "align", "protocol": "spa.align.movies", "inputs": {"movies": "import.movies"}}""";
    private static final String MICROGRAPHS =
            """
            {"id": "import", "protocol": "spa.import.micrographs", "parameters": {"micrographs": "%s",
             "samplingRate": %s, "voltage": %s, "sphericalAberration": %s, "amplitudeContrast": %s}}""";
    private static final String PICK =
            """
            {"id": "pick", "protocol": "spa.pick.particles", "inputs": {"micrographs": "import.micrographs"},
             "parameters": {"particleDiameter": %s}}""";
    private static final String SIMULATE =
            """
            {"id": "simulate", "protocol": "spa.simulate.movies", "parameters": {"count": %d}}""";

    private final String launcher;
    private final Path folder;
    private final int processors;
    private int projects;

    /**
     * Prepares.
     *
     * @param launcher the headless product's launcher
     * @param folder where workflows and projects are made
     * @param processors how many the runs may use
     */
    FirnSide(String launcher, Path folder, int processors) {
        this.launcher = launcher;
        this.folder = folder;
        this.processors = processors;
    }

    /** Records movies with the simulated microscope and returns their folder. */
    Path simulate(int count) throws IOException, InterruptedException {
        run(SIMULATE.formatted(count));
        return output("spa.simulate.movies");
    }

    /** Starts and imports the movies, and nothing more. */
    Measurement importMovies(Acquisition given) throws IOException, InterruptedException {
        return run(movies(given));
    }

    /** Starts, imports the movies and aligns them. */
    Measurement align(Acquisition given) throws IOException, InterruptedException {
        return run(movies(given), ALIGN);
    }

    /** Where the micrographs of the last {@link #align} are. */
    Path aligned() throws IOException {
        return output("spa.align.movies");
    }

    /** Starts and imports micrographs, and nothing more. */
    Measurement importMicrographs(Path micrographs, Acquisition given) throws IOException, InterruptedException {
        return run(micrographs(micrographs, given));
    }

    /** Starts, imports micrographs and picks particles. */
    Measurement pick(Path micrographs, Acquisition given) throws IOException, InterruptedException {
        return run(micrographs(micrographs, given), PICK.formatted(given.particleDiameter()));
    }

    private static String movies(Acquisition given) {
        return MOVIES.formatted(
                given.movies().resolve("*" + Acquisition.ENDING),
                given.gain().map(file -> ", \"gain\": \"" + file + '"').orElse(""),
                given.samplingRate(),
                given.voltage(),
                given.sphericalAberration(),
                given.amplitudeContrast(),
                given.dosePerFrame());
    }

    private static String micrographs(Path folder, Acquisition given) {
        return MICROGRAPHS.formatted(
                folder.resolve("*.mrc"),
                given.samplingRate(),
                given.voltage(),
                given.sphericalAberration(),
                given.amplitudeContrast());
    }

    private Measurement run(String... runs) throws IOException, InterruptedException {
        projects++;
        Path workflow = folder.resolve("workflow-" + projects + ".json");
        Files.writeString(
                workflow,
                "{\"firn\": \"workflow/1\", \"title\": \"Benchmark\", \"runs\": [" + String.join(",\n", runs) + "]}\n");
        List<String> command = new ArrayList<>(List.of(launcher, "run", workflow.toString()));
        command.addAll(List.of("--project", project().toString(), "--processors", Integer.toString(processors)));
        return new MeasuredProcess(command).run();
    }

    private Path project() {
        return folder.resolve(PROJECT + projects);
    }

    private Path output(String protocol) throws IOException {
        try (Stream<Path> all = Files.list(project().resolve("runs"))) {
            return all.filter(run -> run.getFileName().toString().endsWith(protocol))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No run of " + protocol + " in " + project()))
                    .resolve("out");
        }
    }
}
