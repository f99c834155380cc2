/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real program: the headless product in the folder that the system property {@code firn.product} names. Tests that
 * need it are skipped without it.
 */
final class Firn {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path launcher;
    private final Path directory;

    /**
     * What a call gave.
     *
     * @param exitCode the exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     * @param seconds wall time of the whole process in s
     */
    record Result(int exitCode, String out, String err, double seconds) {
        @Override
        public String toString() {
            return "exit code " + exitCode + " after " + seconds + " s\n--- out\n" + out + "--- err\n" + err;
        }
    }

    private Firn(Path launcher, Path directory) {
        this.launcher = launcher;
        this.directory = directory;
    }

    /** The program, called in a directory; skips the test when there is none. */
    static Firn in(Path directory) {
        String product = System.getProperty("firn.product", "");
        assumeTrue(!product.isEmpty(), "skipped: the system property firn.product does not name the headless product");
        Path launcher = Path.of(product).resolve("firn").toAbsolutePath();
        assumeTrue(Files.isExecutable(launcher), "skipped: there is no headless product at " + launcher);
        return new Firn(launcher, directory);
    }

    /** Calls it and waits for its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        try (Running running = start(arguments)) {
            return running.await();
        }
    }

    /** Calls it under another program, such as one that changes the user. */
    Result runUnder(List<String> wrapper, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        try (Running running = new Running(command, directory)) {
            return running.await();
        }
    }

    /** Calls it without waiting. */
    Running start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return new Running(command, directory);
    }

    /** A call that goes on; ended by force when closed. */
    static final class Running implements AutoCloseable {
        private final Process process;
        private final Path errors;
        private final long started = System.nanoTime();
        private final StringBuilder seen = new StringBuilder();

        private Running(List<String> command, Path directory) throws IOException {
            errors = Files.createTempFile("firn", ".err");
            // What runs in the background, as this test may, ignores Ctrl-C, and so would all that it starts.
            List<String> interruptible = new ArrayList<>(List.of("env", "--default-signal=INT"));
            interruptible.addAll(command);
            process = new ProcessBuilder(interruptible)
                    .directory(directory.toFile())
                    .redirectError(errors.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
        }

        /** Waits for a line on standard output that contains all of these. */
        String awaitLine(String... parts) throws IOException {
            StringBuilder line = new StringBuilder();
            int c;
            while ((c = process.getInputStream().read()) >= 0) {
                if (c != '\n') {
                    line.append((char) c);
                    continue;
                }
                String text = line.toString();
                seen.append(text).append('\n');
                line.setLength(0);
                if (List.of(parts).stream().allMatch(text::contains)) {
                    return text;
                }
            }
            return fail(
                    "The process ended before it wrote " + List.of(parts) + ":\n" + seen + Files.readString(errors));
        }

        /** The id of the process. */
        long pid() {
            return process.pid();
        }

        /** Sends a signal, as {@code INT}. */
        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
        }

        /** Waits for the end. */
        Result await() throws IOException, InterruptedException {
            String rest = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                fail("The process did not end: " + seen + rest + Files.readString(errors));
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            return new Result(process.exitValue(), seen + rest, Files.readString(errors), seconds);
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            Files.deleteIfExists(errors);
        }
    }
}
