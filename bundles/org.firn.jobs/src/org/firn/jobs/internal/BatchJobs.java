/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.batch.BatchScheduler;
import org.firn.jobs.batch.BatchSettings;
import org.firn.jobs.batch.BatchStatus;
import org.firn.jobs.batch.HostCommands;

/** Submits jobs to a scheduler and finds them again. Thread-safe. */
public final class BatchJobs implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BatchJobs.class.getName());

    private final BatchScheduler scheduler;
    private final BatchSettings settings;
    private final HostCommands commands;
    private final Programs programs = new Programs();
    private final ScheduledThreadPoolExecutor asking = thread("firn-scheduler-poll");
    private final ScheduledThreadPoolExecutor submitting = thread("firn-scheduler-submit");
    private final BatchPoller poller;
    private final BatchSubmitter submitter;
    private @Nullable ExitWatcher watcher;

    /** @param commands closed with this */
    public BatchJobs(BatchScheduler scheduler, HostCommands commands, BatchSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.commands = commands;
        poller = new BatchPoller(scheduler, commands, settings, asking);
        submitter = new BatchSubmitter(scheduler, commands, settings, submitting);
    }

    private static ScheduledThreadPoolExecutor thread(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** Submits a job. */
    public JobHandle submit(JobSpec job) throws JobException {
        BatchControl control = new BatchControl(job.controlDirectory());
        if (control.files().isUsed()) {
            throw new JobException("The control directory " + control.path() + " was used for another job already");
        }
        if (!Files.isDirectory(job.workingDirectory())
                && !job.workingDirectory().equals(control.path())) {
            throw new JobException("The working directory " + job.workingDirectory() + " of "
                    + job.command().get(0) + " is not there. Create it, or choose another");
        }
        try {
            control.prepare(job, describe(job), scheduler);
        } catch (IOException e) {
            throw new JobException("The files of a job cannot be written to " + control.path() + ": " + e, e);
        }
        return watch(control, submitter.submit(control, job), job.wallTimeSeconds());
    }

    /** The program may be there only where the job will run. */
    private JsonObject describe(JobSpec job) {
        try {
            return programs.describe(programs.find(job));
        } catch (JobException | IOException e) {
            JsonObject unseen = new JsonObject();
            unseen.addProperty("path", job.command().get(0));
            return unseen;
        }
    }

    private BatchJob watch(BatchControl control, String id, long wallTimeSeconds) {
        BatchJob job = job(control, id, wallTimeSeconds);
        try {
            ExitWatcher.Subscription watching = watcher().onChange(control.path(), () -> {
                if (job.isLeaving()) {
                    poller.soon();
                }
            });
            job.ended().whenComplete((end, error) -> watching.close());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Cannot watch " + control.path() + "; the end is seen a little later", e);
        }
        poller.add(job);
        return job;
    }

    private BatchJob job(BatchControl control, String id, long wallTimeSeconds) {
        return new BatchJob(
                control, new BatchVerdict(scheduler.name(), settings, control), poller, id, wallTimeSeconds);
    }

    /** Finds a job again. */
    public JobHandle reattach(Path controlDirectory, String text) throws JobException {
        BatchControl control = new BatchControl(controlDirectory);
        JsonObject record = control.files()
                .readJob()
                .orElseThrow(
                        () -> new JobException("No job was submitted with the control directory " + controlDirectory));
        Optional<BatchJob> here = poller.find(control);
        if (here.isPresent()) {
            return here.get();
        }
        Optional<JobResult> ended = control.files().readResult();
        if (ended.isPresent()) {
            BatchJob job = job(control, text, 0);
            job.finish(ended.get());
            return job;
        }
        Optional<String> id = Optional.of(text)
                .filter(given -> !given.isEmpty())
                .or(control::submission)
                .or(control::claim)
                .or(() -> findByName(control));
        long wallTime =
                record.has("wallTimeSeconds") ? record.get("wallTimeSeconds").getAsLong() : 0;
        return id.isPresent() ? watch(control, id.get(), wallTime) : neverStarted(control, wallTime);
    }

    private Optional<String> findByName(BatchControl control) {
        String[] words = control.name().orElse("").split(" ");
        if (words[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            List<BatchStatus> all = poller.list();
            return all.stream()
                    .filter(status -> status.name().equals(words[0]))
                    .map(BatchStatus::id)
                    .filter(id -> words.length == 1
                            || id.equals(scheduler.taskId(id.replaceAll("[_\\[.].*", ""), Integer.parseInt(words[1]))))
                    .findFirst();
        } catch (IOException | JobException e) {
            LOG.log(Level.WARNING, "{0} cannot be asked for {1}: {2}", scheduler.name(), words[0], e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Nobody knows whether it was accepted: if it was, it now does nothing when it starts. */
    private JobHandle neverStarted(BatchControl control, long wallTime) throws JobException {
        try {
            if (!control.forbid()) {
                return watch(control, control.claim().orElseThrow(), wallTime);
            }
        } catch (IOException e) {
            throw new JobException("The directory " + control.path() + " cannot be written: " + e, e);
        }
        BatchJob job = job(control, "", 0);
        job.finish(new JobResult(
                -1,
                JobEnd.LOST,
                control.files().started(),
                control.files().ended(),
                Double.NaN,
                0,
                "It was never accepted by " + scheduler.name()));
        return job;
    }

    private synchronized ExitWatcher watcher() throws IOException {
        if (watcher == null) {
            watcher = new ExitWatcher();
        }
        return watcher;
    }

    @Override
    public synchronized void close() {
        asking.shutdownNow();
        submitting.shutdownNow();
        commands.close();
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The file watcher cannot be closed", e);
        }
    }
}
