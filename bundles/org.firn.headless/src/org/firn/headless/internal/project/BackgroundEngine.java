/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An engine in a process of its own that outlives this one and ends when there is nothing to do. */
public final class BackgroundEngine {
    /** What the process prints when it has the project. */
    public static final String READY = "ready";

    private final Path directory;

    /** @param directory the project's; nobody has it open */
    public BackgroundEngine(Path directory) {
        this.directory = directory;
    }

    /**
     * Starts the process and waits until it has the project.
     *
     * @throws IOException if it does not start; the message names its log
     */
    public void start() throws IOException {
        Path log = directory.resolve("engine.log");
        List<String> command = new ArrayList<>();
        // a session of its own, so that Ctrl-C in this terminal does not reach it
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(launcher().toString(), "serve", "--project", directory.toString(), "--until-idle"));
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
        throw new IOException("the engine did not start in the background; " + log + " tells why. "
                + "Without --no-wait the work is done in this process.");
    }

    private static Path launcher() throws IOException {
        String installation = System.getProperty("osgi.install.area", "");
        Path launcher = installation.isEmpty()
                ? Path.of("firn")
                : Path.of(URI.create(installation)).resolve("firn");
        if (!Files.isExecutable(launcher)) {
            throw new IOException("there is no program " + launcher + " to start in the background. "
                    + "Leave --no-wait out, or start Firn by its launcher.");
        }
        return launcher;
    }
}
