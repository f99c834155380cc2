/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.hosts.internal.HostConnection;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorSource;
import org.firn.jobs.batch.BatchSchedulers;

/**
 * The executors of the hosts that a user has described: {@code id} for a host's default queue, {@code id:queue} for
 * each of its queues. Immutable; the file is read anew each time.
 */
public final class HostExecutors implements ExecutorSource {
    private static final System.Logger LOG = System.getLogger(HostExecutors.class.getName());

    private final Path file;
    private final BatchSchedulers schedulers;

    /** Those of this user's file. */
    public HostExecutors() {
        this(HostsFile.location(System.getenv()), BatchSchedulers.contributed());
    }

    /** @param schedulers the kinds of schedulers there are */
    public HostExecutors(Path file, BatchSchedulers schedulers) {
        this.file = file;
        this.schedulers = schedulers;
    }

    @Override
    public List<ExecutorDescriptor> executors() {
        HostsFile read = HostsFile.read(file, schedulers.ids());
        read.problems().forEach(problem -> LOG.log(Level.WARNING, "A host is left out: {0}", problem));
        List<ExecutorDescriptor> all = new ArrayList<>();
        for (Host host : read.hosts()) {
            HostConnection connection = new HostConnection(
                    host, file, () -> schedulers.create(host.scheduler()).orElseThrow());
            all.add(descriptor(host, host.id(), host.defaultQueue(), connection));
            for (HostQueue queue : host.queues()) {
                all.add(descriptor(host, host.id() + ":" + queue.name(), queue, connection));
            }
        }
        return all;
    }

    private ExecutorDescriptor descriptor(Host host, String id, HostQueue queue, HostConnection connection) {
        return new ExecutorDescriptor(
                id,
                host.name() + (queue.name().isEmpty() ? "" : ", queue " + queue.name()),
                "Described in " + file + ".",
                "org.firn.hosts",
                () -> connection.open(queue));
    }
}
