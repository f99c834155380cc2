/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Another Java process, which a test starts, listens to and kills. It has a flat class path with everything that this
 * process can load, also when this process runs in OSGi, and its errors go where those of this process go. Close it to
 * be sure that it has gone.
 */
public final class ChildJvm implements AutoCloseable {

    private static final String END_OF_OUTPUT = "\u0000end of output";

    private final Process process;
    private final BufferedWriter input;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.input = new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8));
        Thread reader = new Thread(this::readLines, "output of process " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a process.
     *
     * @param scratch an existing directory, for files that the start needs
     * @param main has a {@code main} method
     */
    public static ChildJvm start(Path scratch, Class<?> main, Object... arguments) throws IOException {
        Path options = Files.createTempFile(scratch, "child", ".args");
        Files.writeString(options, "-cp\n\"" + ClassPath.ofThisProcess(scratch).replace("\\", "\\\\") + "\"\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "@" + options,
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void readLines() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("cannot read the output of the process any more: " + e);
        } finally {
            lines.add(END_OF_OUTPUT);
        }
    }

    /** Returns the number that the system gave the process. */
    public long pid() {
        return process.pid();
    }

    /** Writes a line to the standard input of the process. */
    public void tell(String line) throws IOException {
        input.write(line);
        input.newLine();
        input.flush();
    }

    /**
     * Waits for the next line of output that begins with a word.
     *
     * @return the line without the word and the space after it
     * @throws AssertionError when the output ends, or does not come in time
     */
    public String await(String word, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            String line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null || line.equals(END_OF_OUTPUT)) {
                throw new AssertionError((line == null ? "Within " + timeout : "Before its end") + " process "
                        + process.pid() + " did not print '" + word + "', but only " + seen);
            }
            seen.add(line);
            if (line.equals(word) || line.startsWith(word + " ")) {
                return line.substring(Math.min(line.length(), word.length() + 1));
            }
        }
    }

    /** Ends the process at once, as {@code kill -9} does, and returns the output that has not been awaited yet. */
    public List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        List<String> rest = new ArrayList<>();
        for (String line = lines.take(); !line.equals(END_OF_OUTPUT); line = lines.take()) {
            rest.add(line);
        }
        lines.add(END_OF_OUTPUT);
        return rest;
    }

    /**
     * Waits for the end of the process.
     *
     * @return its exit code
     * @throws AssertionError when it does not end in time
     */
    public int awaitExit(Duration timeout) throws InterruptedException {
        if (!process.waitFor(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new AssertionError("Process " + process.pid() + " did not end within " + timeout);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
