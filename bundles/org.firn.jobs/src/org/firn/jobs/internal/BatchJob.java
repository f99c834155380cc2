/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchStatus;

/** One job of a scheduler. Thread-safe. */
final class BatchJob implements JobHandle {
    private static final System.Logger LOG = System.getLogger(BatchJob.class.getName());

    private final BatchControl control;
    private final BatchVerdict verdict;
    private final BatchPoller poller;
    private final long wallTimeSeconds;
    private final String submitted;
    private final CompletableFuture<JobResult> result = new CompletableFuture<>();
    private final long known = System.nanoTime();
    private @Nullable BatchStatus status;
    private long overSince = -1;

    /** @param id the scheduler's id */
    BatchJob(BatchControl control, BatchVerdict verdict, BatchPoller poller, String id, long wallTimeSeconds) {
        this.control = control;
        this.verdict = verdict;
        this.poller = poller;
        this.wallTimeSeconds = wallTimeSeconds;
        submitted = id;
    }

    BatchControl control() {
        return control;
    }

    /** The id of the job that does the work, which is another one when it was submitted twice. */
    String id() {
        return control.claim().orElse(submitted);
    }

    /** When we learnt of it, on the clock of {@link System#nanoTime()}. */
    long known() {
        return known;
    }

    /** Whether the job has left its exit code, so that the scheduler will say soon that it has ended. */
    boolean isLeaving() {
        return control.files().exitCode().isPresent();
    }

    /** Whether it was asked to end. */
    boolean isEnding() {
        return control.files().ending().isPresent();
    }

    /**
     * Takes in what the scheduler says.
     *
     * @param now what it says; null when it does not know the job any more
     * @return whether that is news
     */
    synchronized boolean update(@Nullable BatchStatus now) {
        boolean over = now == null || now.end() != null;
        overSince = !over ? -1 : overSince < 0 ? System.nanoTime() : overSince;
        boolean news = over || status == null || !status.word().equals(now.word());
        status = now;
        Duration since = over ? Duration.ofNanos(System.nanoTime() - overSince) : Duration.ZERO;
        verdict.of(now, since).ifPresent(end -> {
            finish(end);
            if (!over) {
                poller.forget(id());
            }
        });
        if (!over && now.state().isRunning()) {
            limit();
        }
        return news;
    }

    /** Schedulers count in minutes, and the program may ask for less. */
    private void limit() {
        if (wallTimeSeconds > 0
                && Instant.now().isAfter(control.files().started().plusSeconds(wallTimeSeconds))
                && control.claim().isPresent()
                && !isLeaving()) {
            end(JobEnd.TIMED_OUT);
        }
    }

    void finish(JobResult end) {
        LocalJob.record(control.files(), end);
        result.complete(end);
    }

    @Override
    public String text() {
        return submitted;
    }

    @Override
    public synchronized JobState state() {
        if (result.isDone()) {
            return result.join().end() == JobEnd.LOST ? JobState.LOST : JobState.ENDED;
        }
        BatchStatus now = status;
        return now == null || now.state().isEnded() ? JobState.WAITING : now.state();
    }

    @Override
    public synchronized String message() {
        BatchStatus now = status;
        return now == null ? "" : poller.scheduler().name() + " says " + now.words();
    }

    @Override
    public CompletionStage<JobResult> ended() {
        return result.minimalCompletionStage();
    }

    boolean isDone() {
        return result.isDone();
    }

    @Override
    public void cancel() {
        end(JobEnd.CANCELLED);
    }

    private void end(JobEnd reason) {
        if (result.isDone()) {
            return;
        }
        try {
            control.files().markEnding(reason);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The job in " + control.path() + " cannot be asked to end", e);
        }
        poller.cancel(this);
    }
}
