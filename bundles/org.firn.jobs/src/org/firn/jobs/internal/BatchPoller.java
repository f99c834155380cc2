/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobException;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;

/**
 * Asks the scheduler about all jobs at once, never more often than needed: rarely while nothing changes, soon when a
 * job has left its exit code, and with growing pauses when there is no answer. Thread-safe.
 */
final class BatchPoller {
    private static final System.Logger LOG = System.getLogger(BatchPoller.class.getName());
    private static final int SLOWEST = 8;
    private static final long SOON_MILLIS = 200;
    private static final int MOST_LOOKUPS = 20;
    private static final int MOST_CANCELLED = 500;

    private final BatchScheduler scheduler;
    private final HostCommands commands;
    private final BatchSettings settings;
    private final ScheduledExecutorService timer;
    private final Map<String, BatchJob> jobs = new ConcurrentHashMap<>();
    private final Set<String> unknownWords = ConcurrentHashMap.newKeySet();
    private final Set<String> superfluous = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> next;
    private long nextNanos;
    private int slowness = 1;
    private int silences;

    /** @param timer of one thread, in which the scheduler is asked */
    BatchPoller(
            BatchScheduler scheduler, HostCommands commands, BatchSettings settings, ScheduledExecutorService timer) {
        this.scheduler = scheduler;
        this.commands = commands;
        this.settings = settings;
        this.timer = timer;
    }

    BatchScheduler scheduler() {
        return scheduler;
    }

    /** Begins to ask about a job. */
    void add(BatchJob job) {
        jobs.put(job.control().path().toString(), job);
        slowness = 1;
        schedule(settings.poll().toMillis());
    }

    /** The job with this control directory, when it is being asked about. */
    Optional<BatchJob> find(BatchControl control) {
        return Optional.ofNullable(jobs.get(control.path().toString()));
    }

    /** Something has happened that the scheduler will know of. */
    void soon() {
        schedule(SOON_MILLIS);
    }

    /** Asks the scheduler to end a job, until it has. */
    void cancel(BatchJob job) {
        schedule(0);
    }

    private synchronized void schedule(long millis) {
        long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Future<?> planned = next;
        if (planned != null && !planned.isDone()) {
            if (nextNanos - due <= 0) {
                return;
            }
            planned.cancel(false);
        }
        try {
            nextNanos = due;
            next = timer.schedule(this::tick, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The executor is closed", e);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void tick() {
        synchronized (this) {
            next = null;
        }
        try {
            endCancelled();
            ask();
            silences = 0;
        } catch (IOException | JobException | RuntimeException e) {
            if (silences++ == 0) {
                LOG.log(
                        Level.WARNING,
                        scheduler.name() + " cannot be asked about " + jobs.size()
                                + " jobs, which are taken to be as they were; asking again: " + e.getMessage());
            }
            slowness = Math.min(SLOWEST, 2 * slowness);
        } catch (InterruptedException e) {
            return;
        }
        if (!jobs.isEmpty()) {
            boolean leaving = silences == 0 && jobs.values().stream().anyMatch(BatchJob::isLeaving);
            schedule(leaving ? SOON_MILLIS : slowness * settings.poll().toMillis());
        }
    }

    private void ask() throws IOException, JobException, InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        long asked = System.nanoTime();
        Map<String, BatchStatus> found = new HashMap<>();
        for (BatchStatus status : list()) {
            found.put(status.id(), status);
        }
        boolean news = false;
        int lookups = 0;
        for (BatchJob job : jobs.values()) {
            BatchStatus status = found.get(job.id());
            if (status == null && (asked - job.known() < 0 || lookups++ >= MOST_LOOKUPS)) {
                continue;
            }
            news |= job.update(status == null ? lookUp(job.id()) : status);
            if (status != null && !job.isDone() && !job.isEnding()) {
                mend(status);
            }
        }
        jobs.values().removeIf(BatchJob::isDone);
        slowness = news ? 1 : Math.min(SLOWEST, slowness + 1);
    }

    private void mend(BatchStatus status) throws IOException, InterruptedException {
        for (List<String> command : scheduler.mend(status)) {
            CommandOutput output = commands.run(command, settings.answer());
            LOG.log(
                    Level.INFO,
                    "{0} put the job {1} aside ({2}); asked it to go on: {3}",
                    scheduler.name(),
                    status.id(),
                    status.words(),
                    output.isSuccess() ? "done" : output.words());
        }
    }

    /** Everything that the scheduler knows of this user's jobs. */
    List<BatchStatus> list() throws IOException, JobException, InterruptedException {
        CommandOutput output = commands.run(scheduler.list(), settings.answer());
        if (!output.isSuccess()) {
            throw new IOException(output.words());
        }
        List<BatchStatus> all = scheduler.readList(output.out());
        for (BatchStatus status : all) {
            if (!status.isKnown() && unknownWords.add(status.word())) {
                LOG.log(
                        Level.WARNING,
                        scheduler.name() + " calls the state of the job " + status.id() + " " + status.words()
                                + ", which Firn does not know; it is taken to be alive");
            }
        }
        return all;
    }

    private @Nullable BatchStatus lookUp(String id) throws IOException, InterruptedException {
        for (List<String> command : scheduler.history(id)) {
            CommandOutput output = commands.run(command, settings.answer());
            if (!output.isSuccess() && scheduler.isTransient(output)) {
                throw new IOException(output.words());
            }
            Optional<BatchStatus> status = scheduler.readHistory(id, output);
            if (status.isPresent()) {
                return status.get();
            }
        }
        return null;
    }

    /** Has the scheduler remove a job that has done its work and nevertheless waits to be started. */
    void forget(String id) {
        superfluous.add(id);
        schedule(0);
    }

    private void endCancelled() throws InterruptedException {
        List<String> ids = Stream.concat(
                        superfluous.stream(),
                        jobs.values().stream()
                                .filter(job -> !job.isDone() && job.isEnding())
                                .map(BatchJob::id))
                .limit(MOST_CANCELLED)
                .toList();
        superfluous.removeAll(ids);
        if (ids.isEmpty()) {
            return;
        }
        try {
            CommandOutput output = commands.run(scheduler.cancel(ids), settings.answer());
            if (!output.isSuccess()) {
                LOG.log(Level.DEBUG, "{0} does not end {1}: {2}", scheduler.name(), ids, output.words());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} cannot be asked to end {1}: {2}", scheduler.name(), ids, e.getMessage());
        }
    }
}
