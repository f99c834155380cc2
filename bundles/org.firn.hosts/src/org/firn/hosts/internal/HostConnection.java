/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.hosts.Host;
import org.firn.hosts.HostQueue;
import org.firn.jobs.HostTokens;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobSpec;
import org.firn.jobs.LocalExecutor;
import org.firn.jobs.batch.BatchExecutor;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.LocalCommands;
import org.firn.ssh.SshCommands;
import org.firn.ssh.SshTarget;

/**
 * What the executors of all queues of a host share: one query for all jobs, one count of them. It is opened by the
 * first and closed by the last. Thread-safe.
 */
public final class HostConnection {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Host host;
    private final Path file;
    private final Supplier<BatchScheduler> scheduler;
    private final JobLimit limit;
    private @Nullable IExecutor executor;
    private @Nullable SharedFolders shared;
    private int users;

    /**
     * @param file where the host is described
     * @param scheduler makes the host's scheduler; not asked when it has none
     */
    public HostConnection(Host host, Path file, Supplier<BatchScheduler> scheduler) {
        this.host = host;
        this.file = file;
        this.scheduler = scheduler;
        limit = new JobLimit(host.submission().maxJobs());
    }

    /** A scheduler with what its host does otherwise. */
    public static BatchScheduler scheduler(Host host, BatchScheduler scheduler) {
        return new HostScheduler(scheduler, host.submission());
    }

    /** Where the commands of a host's scheduler are run: here, or over SSH; the caller closes it. */
    public static HostCommands commands(Host host) {
        SshTarget ssh = host.submission().ssh();
        return ssh == null ? new LocalCommands() : new SshCommands(ssh);
    }

    /** An executor of a queue; the caller closes it. */
    public synchronized IExecutor open(HostQueue queue) {
        IExecutor opened = executor;
        if (opened == null) {
            opened = host.scheduler().equals(Host.LOCAL) ? new LocalExecutor(GRACE, tokens()) : batch();
            executor = opened;
        }
        users++;
        return new HostExecutor(host, file, queue, opened, shared, limit, this::close);
    }

    private HostTokens tokens() {
        HostTokens usual = HostTokens.ofThisMachine();
        return new HostTokens(
                usual.directory(),
                host.gpus().isEmpty() ? usual.gpus() : host.gpus(),
                host.licences().isEmpty() ? usual.licences() : host.licences());
    }

    private IExecutor batch() {
        BatchSettings settings =
                BatchSettings.DEFAULT.withQueue("", host.submission().options());
        Duration poll = host.submission().poll();
        HostCommands commands = commands(host);
        shared = host.submission().ssh() == null ? null : new SharedFolders(host.name(), commands);
        return new BatchExecutor(
                scheduler(host, scheduler.get()), commands, poll.isZero() ? settings : settings.withPoll(poll));
    }

    private synchronized void close() {
        users--;
        IExecutor opened = executor;
        if (users == 0 && opened != null) {
            opened.close();
            executor = null;
        }
    }

    /** One queue. */
    private record HostExecutor(
            Host host,
            Path file,
            HostQueue queue,
            IExecutor executor,
            @Nullable SharedFolders shared,
            JobLimit limit,
            Runnable closing)
            implements IExecutor {

        @Override
        public JobHandle submit(JobSpec job) throws JobException {
            JobSpec placed = placed(job);
            if (shared != null) {
                shared.require(job.controlDirectory());
            }
            try {
                limit.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JobException("Stopped while the job waited for others of " + host.name() + " to end", e);
            }
            JobHandle handle = null;
            try {
                handle = executor.submit(placed);
                return counted(handle);
            } finally {
                if (handle == null) {
                    limit.give();
                }
            }
        }

        private JobHandle counted(JobHandle handle) {
            handle.ended().whenComplete((end, error) -> limit.give());
            return handle;
        }

        @Override
        public JobHandle reattach(Path controlDirectory, String text) throws JobException {
            JobHandle handle = executor.reattach(controlDirectory, text);
            limit.count();
            return counted(handle);
        }

        private JobSpec placed(JobSpec job) throws JobException {
            List<String> above = new ArrayList<>();
            exceeds(above, "processors", job.processors(), queue.maxProcessors());
            exceeds(above, "MiB of memory", job.memoryMiB(), queue.maxMemoryMiB());
            exceeds(above, "graphics processors", job.gpus(), queue.maxGpus() < 0 ? 0 : queue.maxGpus());
            if (queue.maxGpus() == 0 && job.gpus() > 0) {
                above.add(job.gpus() + " graphics processors of 0");
            }
            if (!above.isEmpty()) {
                throw new JobException("The job needs " + String.join(" and ", above) + " that the queue "
                        + queue.name() + " of " + host.name()
                        + " gives, as the hosts file says. Ask for less, or choose another queue");
            }
            JobSpec prepared = Prepared.of(host, file, job);
            JobSpec.Builder placed = prepared.copy(prepared.command());
            if (job.queue().isEmpty()) {
                placed.queue(queue.name());
            }
            // the time a program may take is a bound, not a need: a shorter one is no reason to refuse it
            if (queue.maxSeconds() > 0 && (job.wallTimeSeconds() == 0 || job.wallTimeSeconds() > queue.maxSeconds())) {
                placed.wallTime(Duration.ofSeconds(queue.maxSeconds()));
            }
            return placed.build();
        }

        private static void exceeds(List<String> above, String what, long wanted, long most) {
            if (most > 0 && wanted > most) {
                above.add(wanted + " " + what + " of " + most);
            }
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
