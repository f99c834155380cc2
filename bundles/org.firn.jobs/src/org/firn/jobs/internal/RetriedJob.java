/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.JobState;

/** A job that may take several attempts, of which people see one. Thread-safe. */
public final class RetriedJob implements JobHandle {
    private static final String ATTEMPT = "retry-";

    private final IExecutor executor;
    private final Path first;
    private final String text;
    private final CompletableFuture<JobResult> result = new CompletableFuture<>();
    private JobSpec job;
    private JobHandle handle;
    private int attempt;
    private boolean isCancelled;

    /**
     * @param job the latest attempt
     * @param text of the handle of the first
     * @param attempt how often it was tried again
     * @param handle of the latest attempt
     */
    public RetriedJob(IExecutor executor, JobSpec job, String text, int attempt, JobHandle handle) {
        this.executor = executor;
        this.job = job;
        this.text = text;
        this.attempt = attempt;
        this.handle = handle;
        first = attempt == 0 ? job.controlDirectory() : job.controlDirectory().getParent();
        handle.ended().thenAccept(this::over);
    }

    /** Where the record of an attempt is, counted from 1 for the first that is another. */
    public static Path control(Path first, int attempt) {
        return first.resolve(ATTEMPT + attempt);
    }

    private void over(JobResult end) {
        Optional<JobSpec> next;
        synchronized (this) {
            next = isCancelled || attempt >= job.retry().most()
                    ? Optional.empty()
                    : job.retry().next(job, end.end()).map(this::elsewhere);
        }
        if (next.isEmpty()) {
            result.complete(isAnother() ? told(end, describe(), end.reason()) : end);
            return;
        }
        // submitting takes its time, and this thread is the executor's
        Thread thread = new Thread(() -> tryAgain(next.get(), end), "firn-retry");
        thread.setDaemon(true);
        thread.start();
    }

    private JobSpec elsewhere(JobSpec.Builder more) {
        JobSpec same = more.build();
        return same.copy(control(first, attempt + 1), same.command()).build();
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void tryAgain(JobSpec next, JobResult before) {
        try {
            JobHandle submitted = executor.submit(next);
            synchronized (this) {
                attempt++;
                job = next;
                handle = submitted;
                if (isCancelled) {
                    submitted.cancel();
                }
            }
            submitted.ended().thenAccept(this::over);
        } catch (JobException | RuntimeException e) {
            result.complete(told(before, before.reason(), "it could not be tried again with more: " + e.getMessage()));
        }
    }

    private synchronized boolean isAnother() {
        return attempt > 0;
    }

    private static JobResult told(JobResult end, String first, String then) {
        return new JobResult(
                end.exitCode(),
                end.end(),
                end.started(),
                end.ended(),
                end.cpuSeconds(),
                end.peakMemoryMiB(),
                first + (first.isEmpty() || then.isEmpty() ? "" : "; ") + then);
    }

    /** The latest attempt, when it is not the first. */
    private synchronized String describe() {
        return "attempt " + (attempt + 1)
                + (job.memoryMiB() > 0 ? ", with " + job.memoryMiB() + " MiB" : "")
                + (job.wallTimeSeconds() > 0 ? ", for " + job.wallTimeSeconds() + " s" : "");
    }

    @Override
    public String text() {
        return text;
    }

    private synchronized JobHandle handle() {
        return handle;
    }

    @Override
    public JobState state() {
        JobState state = handle().state();
        return result.isDone() || state.isActive() ? state : JobState.WAITING;
    }

    @Override
    public synchronized String message() {
        String said = handle.message();
        if (attempt == 0) {
            return said;
        }
        return describe() + (said.isEmpty() ? "" : ": " + said);
    }

    @Override
    public CompletionStage<JobResult> ended() {
        return result.minimalCompletionStage();
    }

    @Override
    public void cancel() {
        JobHandle current;
        synchronized (this) {
            isCancelled = true;
            current = handle;
        }
        current.cancel();
    }
}
