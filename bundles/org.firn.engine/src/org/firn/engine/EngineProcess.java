/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the engine of a project in a process of its own, which outlives this one. Thread-safe. */
public final class EngineProcess {
    /** What the process prints, on a line of its own, when it has the project. */
    public static final String READY = "ready";

    /** The system property that names the launcher where the installation has none, as in an IDE and in tests. */
    public static final String LAUNCHER = "firn.launcher";

    private final List<String> launcher;
    private final List<String> limits;

    /** When the process ends by itself. */
    public enum Until {
        /** When nothing is left to do. */
        IDLE("--until-idle"),
        /** When nothing is left to do and no client is connected. */
        UNNEEDED("--while-needed");

        private final String option;

        Until(String option) {
            this.option = option;
        }
    }

    /** Starts processes by the launcher of this installation. */
    public EngineProcess() {
        this(List.of());
    }

    /** @param launcher the program that is {@code firn}, with arguments before the command; empty for the default */
    public EngineProcess(List<String> launcher) {
        this(List.copyOf(launcher), List.of());
    }

    private EngineProcess(List<String> launcher, List<String> limits) {
        this.launcher = launcher;
        this.limits = limits;
    }

    /**
     * The same with limits for what the steps of a project use together.
     *
     * @param processors 0 for all that there are
     * @param memoryMiB in MiB; 0 for what the machine has
     */
    public EngineProcess limitedTo(int processors, long memoryMiB) {
        List<String> options = new ArrayList<>();
        if (processors > 0) {
            options.addAll(List.of("--processors", Integer.toString(processors)));
        }
        if (memoryMiB > 0) {
            options.addAll(List.of("--memory", Long.toString(memoryMiB)));
        }
        return new EngineProcess(launcher, List.copyOf(options));
    }

    /**
     * Starts the process and waits, for some seconds at least, until it has the project.
     *
     * @param directory the project's
     * @throws IOException if it does not start, or another process has the project; the message names its log
     */
    public void start(Path directory, Until until) throws IOException {
        Path log = directory.resolve("engine.log");
        List<String> command = new ArrayList<>();
        // a session of its own, so that Ctrl-C in this terminal does not reach it
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(launcher.isEmpty() ? List.of(installed().toString()) : launcher);
        command.addAll(List.of("serve", "--project", directory.toString(), until.option));
        command.addAll(limits);
        Process process = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(log.toFile())
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            // it says so, or ends and thereby closes its output
            if (READY.equals(output.readLine())) {
                return;
            }
        }
        throw new IOException("the engine of " + directory + " did not start; " + log + " tells why");
    }

    private static Path installed() throws IOException {
        Path launcher = launcher();
        if (!Files.isExecutable(launcher)) {
            throw new IOException("there is no program " + launcher + " to start the engine with. "
                    + "Start Firn by its launcher, or install it anew.");
        }
        return launcher;
    }

    /** The launcher of this installation as a command; whether it is there is seen when it is used. */
    static List<String> launcherCommand() {
        return List.of(launcher().toString());
    }

    private static Path launcher() {
        String named = System.getProperty(LAUNCHER, "");
        String installation = System.getProperty("osgi.install.area", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return installation.isEmpty()
                ? Path.of("firn")
                : Path.of(URI.create(installation)).resolve("firn");
    }
}
