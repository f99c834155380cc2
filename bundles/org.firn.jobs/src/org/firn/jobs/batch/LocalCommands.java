/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs commands on this machine. Thread-safe. */
public final class LocalCommands implements HostCommands {
    private final Map<String, String> environment;

    /** Commands find the environment of this process. */
    public LocalCommands() {
        this(Map.of());
    }

    /** @param environment the variables that are added or changed */
    public LocalCommands(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public CommandOutput run(List<String> command, Duration longest) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<String> out = read(process.getInputStream());
        CompletableFuture<String> err = read(process.getErrorStream());
        try {
            CompletableFuture.allOf(process.onExit(), out, err).get(longest.toNanos(), TimeUnit.NANOSECONDS);
            return new CommandOutput(process.exitValue(), out.join(), err.join());
        } catch (TimeoutException e) {
            throw new IOException(command.get(0) + " did not answer within " + longest.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException("The output of " + command.get(0) + " cannot be read", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (stream) {
                        text.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        text.completeExceptionally(e);
                    }
                },
                "firn-command-output");
        reader.setDaemon(true);
        reader.start();
        return text;
    }
}
