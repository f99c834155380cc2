/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobState;

/** One program on this machine, a child of this process or one found again. Thread-safe. */
final class LocalJob implements JobHandle {
    private static final System.Logger LOG = System.getLogger(LocalJob.class.getName());

    private final ControlDirectory control;
    private final LocalJobs owner;
    private final long session;
    private final String text;
    private final CompletableFuture<JobResult> result = new CompletableFuture<>();
    private final AtomicBoolean finishing = new AtomicBoolean();
    private volatile @Nullable JobEnd asked;
    private volatile ExitWatcher.@Nullable Subscription watch;

    LocalJob(ControlDirectory control, LocalJobs owner, long session) {
        this.control = control;
        this.owner = owner;
        this.session = session;
        text = ProcessIdentity.of(session)
                .or(control::process)
                .map(ProcessIdentity::toString)
                .orElse("");
    }

    /** A job of which the end is known. */
    static LocalJob ended(ControlDirectory control, LocalJobs owner, JobResult result) {
        long session = control.process().map(ProcessIdentity::pid).orElse(0L);
        LocalJob job = new LocalJob(control, owner, session);
        job.finishing.set(true);
        job.result.complete(result);
        return job;
    }

    /** Begins to watch a child of this process. */
    void follow(Process child, long wallTimeSeconds) {
        owner.sampler().add(session);
        limit(Duration.ofSeconds(wallTimeSeconds));
        child.onExit().thenAcceptAsync(ended -> finish(ended.exitValue()), owner.workers());
    }

    /** Begins to watch a process that another process started. */
    void follow(ProcessHandle stranger, long wallTimeSeconds) throws IOException {
        owner.sampler().add(session);
        watch = owner.watcher().onChange(control.path(), () -> {
            if (control.exitCode().isPresent()) {
                owner.workers().execute(() -> finish(-1));
            }
        });
        if (wallTimeSeconds > 0) {
            limit(Duration.between(Instant.now(), control.started().plusSeconds(wallTimeSeconds)));
        }
        // The watcher does not see a wrapper that was killed; this does, some seconds later.
        stranger.onExit().thenRunAsync(() -> finish(-1), owner.workers());
        if (control.exitCode().isPresent()) {
            finish(-1);
        }
    }

    private void limit(Duration left) {
        if (!left.isZero()) {
            var timeout = owner.timer()
                    .schedule(() -> end(JobEnd.TIMED_OUT), Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
            result.whenComplete((ended, error) -> timeout.cancel(false));
        }
    }

    private void finish(int processExitCode) {
        if (!finishing.compareAndSet(false, true)) {
            return;
        }
        ExitWatcher.Subscription watching = watch;
        if (watching != null) {
            watching.close();
        }
        long peak = owner.sampler().remove(session);
        OptionalInt written = control.exitCode();
        Optional<JobEnd> ending = control.ending().or(() -> Optional.ofNullable(asked));
        try {
            if (ending.isPresent() && Signals.isSessionAlive(session)) {
                Signals.send("KILL", session);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is left of the job in " + control.path() + " cannot be ended", e);
        }
        boolean known = written.isPresent() || processExitCode >= 0;
        JobResult end = new JobResult(
                written.orElse(processExitCode),
                ending.orElse(known ? JobEnd.EXITED : JobEnd.LOST),
                control.started(),
                control.ended(),
                control.cpuSeconds(),
                peak);
        record(control, end);
        owner.forget(control.path());
        result.complete(end);
    }

    static void record(ControlDirectory control, JobResult end) {
        try {
            control.writeResult(end);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The result of the job in " + control.path() + " cannot be written", e);
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public JobState state() {
        if (!result.isDone()) {
            return JobState.RUNNING;
        }
        return result.join().end() == JobEnd.LOST ? JobState.LOST : JobState.ENDED;
    }

    @Override
    public CompletionStage<JobResult> ended() {
        return result.minimalCompletionStage();
    }

    @Override
    public void cancel() {
        end(JobEnd.CANCELLED);
    }

    private void end(JobEnd reason) {
        if (result.isDone() || finishing.get()) {
            return;
        }
        asked = reason;
        try {
            control.markEnding(reason);
        } catch (IOException e) {
            // a full disk is a reason to end jobs, not to let them run
            LOG.log(Level.WARNING, "Why the job is ended cannot be noted in " + control.path(), e);
        }
        try {
            Signals.send("TERM", session);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The job in " + control.path() + " cannot be asked to end", e);
        }
        var force = owner.timer().schedule(this::force, owner.graceMillis(), TimeUnit.MILLISECONDS);
        result.whenComplete((ended, error) -> force.cancel(false));
    }

    private void force() {
        try {
            Signals.send("KILL", session);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The job in " + control.path() + " cannot be forced to end", e);
        }
    }
}
