/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a command to its end and tells what it cost.
 * <p>The command is the only child of a shell, whose {@code times} built-in prints the CPU time of its waited-for
 * children: exact for anything that ends, whatever it is written in. The resolution is 1 ms with bash and 10 ms with
 * a plain sh; the shell's own start is not counted.
 */
public final class MeasuredProcess {

    private static final Pattern TIME = Pattern.compile("(\\d+)m([0-9.]+)s");
    private static final String SCRIPT = "out=$1; shift; \"$@\"; code=$?; times > \"$out\"; exit $code";

    private final List<String> command;
    private final Path directory;
    private final Map<String, String> environment;

    /**
     * Describes a run in the current directory.
     *
     * @param command the program and its arguments
     */
    public MeasuredProcess(List<String> command) {
        this(command, Path.of(""), Map.of());
    }

    /**
     * Describes a run.
     *
     * @param command the program and its arguments
     * @param directory the working directory
     * @param environment variables to add
     */
    public MeasuredProcess(List<String> command, Path directory, Map<String, String> environment) {
        this.command = List.copyOf(command);
        this.directory = directory;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs the command once and waits for its end.
     *
     * @return what it cost, with its output
     * @throws IOException the command cannot be started, or its exit code is not 0; the message holds its last lines
     * @throws InterruptedException the wait was interrupted
     */
    public Measurement run() throws IOException, InterruptedException {
        Path times = Files.createTempFile("firn-times", ".txt");
        try {
            List<String> line = new ArrayList<>(List.of(shell(), "-c", SCRIPT, "measure", times.toString()));
            line.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.directory(directory.toAbsolutePath().toFile());
            builder.environment().putAll(environment);
            builder.environment().put("LC_ALL", "C");
            long start = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double wall = (System.nanoTime() - start) * 1e-9;
            List<String> output = Arrays.asList(text.split("\\R"));
            if (code != 0) {
                throw new IOException("The benchmark command " + command + " ended with exit code " + code
                        + "; its last lines: " + output.subList(Math.max(0, output.size() - 20), output.size()));
            }
            return new Measurement(childSeconds(Files.readAllLines(times)), wall, 0, output);
        } finally {
            Files.deleteIfExists(times);
        }
    }

    private static String shell() {
        return Files.isExecutable(Path.of("/bin/bash")) ? "/bin/bash" : "/bin/sh";
    }

    /** Adds user and system time of the last line that {@code times} printed: that of the children. */
    static double childSeconds(List<String> times) throws IOException {
        Matcher matcher = TIME.matcher(times.isEmpty() ? "" : times.get(times.size() - 1));
        double seconds = 0;
        int found = 0;
        while (matcher.find()) {
            seconds += 60 * Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
            found++;
        }
        if (found != 2) {
            throw new IOException("Cannot read the CPU time from the shell's 'times': " + times);
        }
        return seconds;
    }
}
