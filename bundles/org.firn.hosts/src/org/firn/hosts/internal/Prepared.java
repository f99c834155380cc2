/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.hosts.Container;
import org.firn.hosts.Host;
import org.firn.hosts.HostsFile;
import org.firn.hosts.RunPrograms;
import org.firn.jobs.JobSpec;

/** Jobs as a host wants them: with its environment, its lines of shell, and in their container. */
final class Prepared {
    private Prepared() {}

    /** A job that does the same on that host. */
    static JobSpec of(Host host, Path file, JobSpec job) {
        if (job.environment().containsKey(RunPrograms.HOST)) {
            return job; // it is tried again
        }
        JobSpec.Builder environment =
                job.copy(job.command()).environment(host.launching().environment());
        if (job.isRun()) {
            environment.environment(Map.of(HostsFile.VARIABLE, file.toString()));
        }
        JobSpec started = environment.build();
        Optional<Container> container = job.isRun()
                ? Optional.empty() // what executes the run is no program of a container; it starts those that are
                : host.launching().containers().stream()
                        .filter(candidate -> candidate.isFor(job.command().get(0)))
                        .findFirst();
        List<String> command =
                container.map(found -> ContainerCommand.of(found, started)).orElse(started.command());
        if (!host.launching().setup().isEmpty()) {
            command = withSetup(host.launching().setup(), command);
        }
        String program = job.command().get(0);
        String shown = job.name().isEmpty() ? program.substring(program.lastIndexOf('/') + 1) : job.name();
        return started.copy(command)
                .name(shown)
                .environment(Map.of(RunPrograms.HOST, host.id()))
                .build();
    }

    private static List<String> withSetup(List<String> setup, List<String> command) {
        List<String> shell = new ArrayList<>();
        shell.addAll(List.of("/bin/sh", "-c", String.join("\n", setup) + "\nexec \"$@\"", "firn"));
        shell.addAll(command);
        return shell;
    }
}
