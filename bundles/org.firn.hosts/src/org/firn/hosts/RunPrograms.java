/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.hosts.internal.HostConnection;
import org.firn.jobs.IExecutor;
import org.firn.jobs.LocalExecutor;
import org.firn.jobs.batch.BatchSchedulers;

/** What runs the programs of a run that is a job itself: on the machine of the job, as its host is described. */
public final class RunPrograms {
    /** The variable by which the job of a whole run knows the host that it was sent to. */
    public static final String HOST = "FIRN_HOST";

    private RunPrograms() {}

    /**
     * An executor of this machine that starts programs with the setup, the environment and the containers of the host
     * that FIRN_HOST names, or as they are when none is named.
     *
     * @param environment of the process
     * @throws IllegalArgumentException if that host is not described any more, or with a mistake; the message says
     *     where: without its containers other programs than meant could run
     */
    public static IExecutor open(Map<String, String> environment) {
        String id = environment.getOrDefault(HOST, "");
        if (id.isEmpty()) {
            return new LocalExecutor();
        }
        Path path = HostsFile.location(environment);
        HostsFile file = HostsFile.read(path, BatchSchedulers.contributed().ids());
        Host host = file.find(id)
                .orElseThrow(() -> new IllegalArgumentException("The host " + id + " is not described in " + path
                        + (file.problems().isEmpty()
                                ? " as this machine sees it"
                                : ": " + file.problems().get(0))
                        + ". Mend that file, then resume the run"));
        Host here = new Host(
                id,
                host.name(),
                Host.LOCAL,
                List.of(),
                Submission.USUAL,
                host.launching(),
                host.gpus(),
                host.licences());
        return new HostConnection(here, path, () -> {
                    throw new IllegalStateException("A job has no scheduler of its own");
                })
                .open(here.defaultQueue());
    }
}
