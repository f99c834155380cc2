/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;

/**
 * Makes sure, before the first job of a folder, that the host where jobs are submitted sees the same folder under the
 * same path: what a job writes is read here. Thread-safe.
 */
final class SharedFolders {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** How long a file system between machines may keep a new file to itself. */
    private static final int VISIBILITY_SECONDS = 20;

    private final String host;
    private final HostCommands commands;
    private final Set<Path> seen = ConcurrentHashMap.newKeySet();

    /** @param commands where the scheduler's commands are run */
    SharedFolders(String host, HostCommands commands) {
        this.host = host;
        this.commands = commands;
    }

    /**
     * Writes a file here and reads it there, once for each project.
     *
     * @param control a control directory, which need not be there yet
     * @throws JobException if the host does not see it, or cannot be asked
     */
    void require(Path control) throws JobException {
        Path folder = ContainerCommand.project(existing(control.toAbsolutePath()));
        if (seen.contains(folder)) {
            return;
        }
        Path marker = folder.resolve(".firn-shared-" + UUID.randomUUID());
        try {
            Files.writeString(marker, marker.getFileName().toString());
            try {
                ask(folder, marker);
            } finally {
                Files.delete(marker);
            }
        } catch (IOException e) {
            throw new JobException("Whether " + host + " sees " + folder + " is not known: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobException("Stopped before the job was submitted", e);
        }
        seen.add(folder);
    }

    private void ask(Path folder, Path marker) throws JobException, IOException, InterruptedException {
        String script = "n=0; until cat \"$1\" 2>/dev/null; do n=$((n + 1)); [ $n -gt " + VISIBILITY_SECONDS
                + " ] && exit 1; ls \"$2\" >/dev/null 2>&1 || exit 1; sleep 1; done";
        CommandOutput output =
                commands.run(List.of("sh", "-c", script, "firn", marker.toString(), folder.toString()), ANSWER);
        if (!output.isSuccess() || !output.out().equals(marker.getFileName().toString())) {
            throw new JobException(host + " does not see the folder " + folder
                    + " of this machine: a file written here is not there. Put the project on a file system that both"
                    + " share under the same path");
        }
    }

    private static Path existing(Path folder) {
        Path parent = folder;
        while (parent.getParent() != null && !Files.isDirectory(parent)) {
            parent = parent.getParent();
        }
        return parent;
    }
}
