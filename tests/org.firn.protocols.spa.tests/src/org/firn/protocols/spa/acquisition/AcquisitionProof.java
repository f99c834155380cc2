/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has a simulated microscope write movies while the workflow for streams runs in another process; kills that process in
 * the middle, starts another one, and compares what is there at the end with what was written.
 */
public final class AcquisitionProof {
    private static final long MOST_MINUTES = 10;
    private static final long LOOK_MILLIS = 200;

    private final Acquisition acquisition;
    private final String classPath;

    AcquisitionProof(Acquisition acquisition, String classPath) {
        this.acquisition = acquisition;
        this.classPath = classPath;
    }

    /**
     * Runs the proof and prints its figures; the exit code is 0 only when no state was untrue and no item was lost or
     * doubled.
     *
     * @param arguments {@code --rate MOVIES-A-SECOND}, {@code --minutes N}, {@code --seed S}; 1, 10 and 1 when not
     *     given
     */
    public static void main(String[] arguments) throws Exception {
        double rate = number(arguments, "--rate", 1);
        int movies = (int) Math.round(60 * rate * number(arguments, "--minutes", 10));
        Path directory = Files.createTempDirectory("firn-acquisition");
        Acquisition acquisition = new Acquisition(directory, movies, rate, (long) number(arguments, "--seed", 1));
        System.out.printf("%d movies, %.2f a second, on 2 processors; kill -9 after half of them%n", movies, rate);
        AcquisitionEvidence evidence = new AcquisitionProof(acquisition, System.getProperty("java.class.path")).run();
        evidence.figures().forEach(System.out::println);
        evidence.faults().forEach(System.out::println);
        System.out.println(evidence.line());
        if (evidence.isClean()) {
            delete(directory);
        } else {
            System.out.println("The project is left in " + directory);
        }
        Runtime.getRuntime().halt(evidence.isClean() ? 0 : 1);
    }

    private static double number(String[] arguments, String option, double otherwise) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? otherwise : Double.parseDouble(arguments[at + 1]);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Runs the proof. */
    AcquisitionEvidence run() throws Exception {
        Files.createDirectories(acquisition.camera());
        try (TestMicroscope microscope = new TestMicroscope(acquisition)) {
            FutureTask<Void> recording = new FutureTask<>(() -> {
                microscope.writeAll();
                return null;
            });
            Process first = start();
            try {
                await(first, "started", System.nanoTime());
                new Thread(recording, "microscope").start();
                await(first, "seen align", System.nanoTime() + (long) (acquisition.seconds() * 0.5e9));
            } finally {
                kill(first);
            }
            Process second = start();
            try {
                recording.get();
                second.getOutputStream().write('\n');
                second.getOutputStream().flush();
                require(second.waitFor(MOST_MINUTES, TimeUnit.MINUTES), "did not come to its end");
                require(second.exitValue() == 0, "ended with exit code " + second.exitValue());
            } finally {
                second.destroyForcibly();
            }
            return AcquisitionEvidence.of(acquisition, microscope);
        } catch (ExecutionException e) {
            throw new IOException("The microscope failed: " + e.getCause(), e);
        }
    }

    /** Waits until an engine has said so, and until then at least. */
    private void await(Process process, String said, long time) throws IOException, InterruptedException {
        boolean heard = false;
        while (!heard || System.nanoTime() < time) {
            require(!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS), "ended before it was killed");
            heard = heard
                    || Files.exists(acquisition.record())
                            && Files.readString(acquisition.record()).contains(said);
        }
    }

    private void kill(Process process) throws IOException, InterruptedException {
        String line = "killed " + System.currentTimeMillis() + "\n";
        process.destroyForcibly().waitFor();
        Files.writeString(acquisition.record(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void require(boolean condition, String what) throws IOException {
        if (!condition) {
            Path log = acquisition.directory().resolve("engine.log");
            throw new IOException("The engine " + what + ": " + (Files.exists(log) ? Files.readString(log) : ""));
        }
    }

    private Process start() throws IOException {
        Path options = acquisition.directory().resolve("java.args");
        Files.writeString(options, "-cp\n\"" + classPath.replace("\\", "\\\\") + "\"\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "@" + options,
                AcquisitionEngine.class.getName(),
                acquisition.directory().toString(),
                String.valueOf(acquisition.movies()),
                String.valueOf(acquisition.perSecond()),
                String.valueOf(acquisition.seed())));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        acquisition.directory().resolve("engine.log").toFile()))
                .start();
    }
}
