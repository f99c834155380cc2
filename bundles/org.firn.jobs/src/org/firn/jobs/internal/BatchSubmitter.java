/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.firn.jobs.JobException;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchRequest;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostCommands;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.jobs.batch.Shell;

/** Submits jobs, those that come together and need the same as one array. Thread-safe. */
final class BatchSubmitter {
    private static final System.Logger LOG = System.getLogger(BatchSubmitter.class.getName());
    private static final String LOG_FILE = "scheduler.log";
    private static final long FIRST_PAUSE_MILLIS = 1000;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    /** One job that is to be submitted. */
    private record Waiting(BatchControl control, JobSpec job, CompletableFuture<String> id) {}

    private final BatchScheduler scheduler;
    private final HostCommands commands;
    private final BatchSettings settings;
    private final ScheduledExecutorService timer;
    private final Map<BatchRequest, List<Waiting>> gathered = new HashMap<>();

    /** @param timer of one thread, in which jobs are submitted */
    BatchSubmitter(
            BatchScheduler scheduler, HostCommands commands, BatchSettings settings, ScheduledExecutorService timer) {
        this.scheduler = scheduler;
        this.commands = commands;
        this.settings = settings;
        this.timer = timer;
    }

    /**
     * Submits a job whose files are written, and waits until the scheduler has accepted it.
     *
     * @return the scheduler's id
     * @throws JobException if it refuses, or cannot be reached for long
     */
    String submit(BatchControl control, JobSpec job) throws JobException {
        Waiting waiting = new Waiting(control, job, new CompletableFuture<>());
        gather(waiting);
        try {
            return waiting.id().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobException("Stopped while the job was being submitted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof JobException refusal
                    ? refusal
                    : new JobException("The job cannot be submitted: " + e.getCause(), e);
        }
    }

    private void gather(Waiting waiting) {
        BatchRequest kind =
                BatchRequest.of(waiting.job(), "", 0, Path.of(""), settings).withoutNames();
        synchronized (gathered) {
            List<Waiting> group = gathered.computeIfAbsent(kind, any -> new ArrayList<>());
            group.add(waiting);
            if (group.size() >= scheduler.largestArray()) {
                gathered.remove(kind);
                timer.execute(() -> submit(group));
            } else if (group.size() == 1) {
                timer.schedule(
                        () -> {
                            if (take(kind, group)) {
                                submit(group);
                            }
                        },
                        settings.gathering().toMillis(),
                        TimeUnit.MILLISECONDS);
            }
        }
    }

    private boolean take(BatchRequest kind, List<Waiting> group) {
        synchronized (gathered) {
            return gathered.remove(kind, group);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void submit(List<Waiting> group) {
        try {
            String name = name(group.get(0).job());
            Path script = group.get(0).control().path().resolve("submit.sh");
            Path log = script.resolveSibling(LOG_FILE);
            for (int i = 0; i < group.size(); i++) {
                group.get(i)
                        .control()
                        .writeName(
                                group.size() == 1 ? name : name + " " + i,
                                group.size() == 1 ? log : log.resolveSibling(LOG_FILE + "-" + i));
            }
            Files.writeString(script, script(group));
            submit(group, name, script, System.nanoTime(), FIRST_PAUSE_MILLIS);
        } catch (IOException | RuntimeException e) {
            fail(group, new JobException("The job's files cannot be written: " + e, e));
        }
    }

    private static String name(JobSpec job) {
        String program = job.command().get(0);
        String shown = job.name().isEmpty() ? program.substring(program.lastIndexOf('/') + 1) : job.name();
        return "firn." + shown.replaceAll("[^A-Za-z0-9._-]", "_") + "."
                + UUID.randomUUID().toString().substring(24);
    }

    private String script(List<Waiting> group) {
        StringBuilder text = new StringBuilder("#!/bin/sh\n# Written by Firn; changes are lost.\n");
        if (group.size() == 1) {
            return text.append("exec /bin/sh ").append(start(group.get(0))).toString();
        }
        text.append("case ").append(scheduler.taskNumber()).append(" in\n");
        for (int i = 0; i < group.size(); i++) {
            text.append(i).append(") exec /bin/sh ").append(start(group.get(i)));
            text.insert(text.length() - 1, " ;;");
        }
        return text.append("esac\n").toString();
    }

    private static String start(Waiting waiting) {
        return Shell.quote(waiting.control().script().toString()) + "\n";
    }

    private void submit(List<Waiting> group, String name, Path script, long begun, long pauseMillis) {
        BatchRequest request =
                BatchRequest.of(group.get(0).job(), name, group.size(), script.resolveSibling(LOG_FILE), settings);
        List<String> command = scheduler.submit(request, script.toString());
        String trouble;
        try {
            CommandOutput output = commands.run(command, settings.answer());
            if (output.isSuccess()) {
                accepted(group, scheduler.id(output.out()));
                return;
            }
            trouble = output.words();
            if (!scheduler.isTransient(output)) {
                refused(group, trouble, "Change what the run asks for, or the host's description");
                return;
            }
        } catch (HostRefusedException e) {
            refused(group, e.getMessage(), "Then resume the run");
            return;
        } catch (IOException e) {
            // It may have been accepted nevertheless; submitting again is safe, since only the first to start works.
            trouble = e.getMessage();
        } catch (JobException e) {
            refused(group, e.getMessage(), "Is this the right scheduler?");
            return;
        } catch (InterruptedException e) {
            fail(group, new JobException("Stopped while the job was being submitted", e));
            return;
        }
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        if (trouble.contains("No such file")
                || waited + pauseMillis > settings.patience().toMillis()) {
            refused(group, trouble, "Is " + scheduler.name() + " installed and running? Then resume the run");
            return;
        }
        LOG.log(Level.INFO, "{0} does not take a job now, trying again: {1}", scheduler.name(), trouble);
        timer.schedule(
                () -> submit(group, name, script, begun, Math.min(LONGEST_PAUSE_MILLIS, 2 * pauseMillis)),
                pauseMillis,
                TimeUnit.MILLISECONDS);
    }

    private void accepted(List<Waiting> group, String id) throws IOException {
        for (int i = 0; i < group.size(); i++) {
            String own = group.size() == 1 ? id : scheduler.taskId(id, i);
            group.get(i).control().writeSubmission(own);
        }
        for (int i = 0; i < group.size(); i++) {
            group.get(i).id().complete(group.size() == 1 ? id : scheduler.taskId(id, i));
        }
    }

    private void refused(List<Waiting> group, String words, String cure) {
        fail(
                group,
                new JobException(scheduler.name() + " does not take the job "
                        + group.get(0).job().command().get(0) + ": " + words + ". " + cure));
    }

    private static void fail(List<Waiting> group, JobException error) {
        for (Waiting waiting : group) {
            try {
                waiting.control().forbid();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The job in " + waiting.control().path() + " may start nevertheless", e);
            }
            waiting.id().completeExceptionally(error);
        }
    }
}
