/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.RunnerProcess;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.runner.OutcomeJson;
import org.firn.engine.internal.runner.RunExecution;
import org.firn.engine.internal.runner.RunLeftException;
import org.firn.engine.internal.runner.RunListener;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.engine.internal.runner.RunServices;
import org.firn.engine.internal.runner.Runner;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.jobs.JobResult;
import org.firn.jobs.JobSpec;
import org.firn.jobs.Retry;

/**
 * A run that is one job: a runner in a process of its own, on this or another machine, which needs nothing but the
 * run's directory. When an engine has died meanwhile, the job is found again by its control directory, whose name is
 * the moment at which the execution began. Thread-safe.
 */
final class JobRun implements RunExecution {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A run goes on where it stopped, so nothing is done twice. */
    private static final Retry RETRY = new Retry(2, 2);

    private final RunStart start;
    private final RunPaths paths;
    private final IExecutor executor;
    private final List<String> launcher;
    private final RunListener listener;
    private @Nullable JobHandle handle;
    private @Nullable Thread submitting;
    private boolean stopping;
    private volatile boolean left;
    private String shown = "";

    /** @param launcher the program that is {@code firn}, with its first arguments */
    JobRun(RunStart start, RunPaths paths, RunServices services, List<String> launcher, RunListener listener) {
        this.start = start;
        this.paths = paths;
        this.executor = services.executor();
        this.launcher = launcher;
        this.listener = listener;
    }

    private static String name(RunStart start) {
        return "job-" + start.started().toEpochMilli();
    }

    /** Where the job of an execution keeps its record. */
    static Path control(RunPaths paths, RunStart start) {
        return paths.run().resolve(name(start));
    }

    @Override
    public RunOutcome execute() throws RunLeftException {
        try {
            JobHandle job = begin();
            while (!left) {
                Optional<JobResult> end = job.await(LOOK);
                if (end.isPresent()) {
                    tell(progress()); // what it told last may never have been looked at
                    return outcome(end.get());
                }
                look(job);
            }
            throw new RunLeftException();
        } catch (JobException | IOException e) {
            if (isStopping() && Thread.interrupted()) {
                return stopped(Instant.now());
            }
            return failed(Runner.describe(e, paths.run()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunLeftException();
        }
    }

    private JobHandle begin() throws JobException {
        Path control = control(paths, start);
        synchronized (this) {
            submitting = stopping ? null : Thread.currentThread();
        }
        JobHandle job = Files.exists(control.resolve("job.json"))
                ? executor.reattach(control, "")
                : executor.submit(spec(control));
        synchronized (this) {
            submitting = null;
            handle = job;
            if (stopping) {
                job.cancel();
            }
        }
        return job;
    }

    private JobSpec spec(Path control) {
        List<String> command = new ArrayList<>(launcher);
        int processors = Math.max(1, start.spec().processors());
        long memory = start.spec().memoryMiB();
        command.addAll(List.of("runner", paths.run().toString(), "--job", name(start)));
        command.addAll(List.of("--processors", String.valueOf(processors)));
        if (memory > 0) {
            command.addAll(List.of("--memory", String.valueOf(memory)));
        }
        return JobSpec.builder(control, command)
                .name(start.spec().name())
                .environment(Map.of(JobSpec.RUN_VARIABLE, start.spec().name()))
                .workingDirectory(paths.run())
                .processors(processors)
                .memoryMiB(memory)
                .retry(RETRY)
                .build();
    }

    /** Tells how far the job is. */
    private void look(JobHandle job) {
        String now = job.state().isRunning() ? progress() : "";
        if (!now.isEmpty()) {
            tell(now);
        } else if (!job.state().isRunning() && job.state().isActive()) {
            String why = job.message().isEmpty() ? "was submitted" : job.message();
            if (!shown.equals(why)) {
                shown = why;
                listener.waits(why);
            }
        } else if (shown.isEmpty() || !shown.startsWith("{")) {
            shown = "{}";
            listener.progress(0, 0, "");
        }
    }

    private void tell(String now) {
        if (!shown.equals(now)) {
            shown = now;
            try {
                JsonObject json = JsonParser.parseString(now).getAsJsonObject();
                listener.progress(
                        json.get("done").getAsLong(),
                        json.get("total").getAsLong(),
                        json.get("unit").getAsString());
            } catch (JsonParseException | IllegalStateException | NullPointerException e) {
                // Written anew in a second.
                return;
            }
        }
    }

    private String progress() {
        try {
            Path file = paths.run().resolve(RunnerProcess.PROGRESS);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The end that the scheduler, the exit code and the journal agree on. */
    private RunOutcome outcome(JobResult job) throws IOException {
        Optional<RunOutcome> said = OutcomeJson.find(paths.journal(), name(start));
        boolean stopped = isStopping();
        if (said.isPresent()
                && (job.exitCode() == RunnerProcess.exitCode(said.get().end()) || stopped)) {
            return said.get();
        }
        if (stopped) {
            return stopped(job.ended());
        }
        String what = "The job that executed it " + job.end().phrase()
                + (job.exitCode() >= 0 ? ", exit code " + job.exitCode() : "")
                + (job.reason().isEmpty() ? "" : ": " + job.reason());
        return failed(what
                + said.map(end -> ". Its journal says " + end.end() + ", which contradicts this")
                        .orElse("")
                + ". Resume it to go on; what it printed is in " + paths.run().relativize(control(paths, start)) + ".");
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private RunOutcome stopped(Instant when) {
        return new RunOutcome(
                End.ABORTED, "Stopped. Resume it to go on.", List.of(), "", 0, 1, 0, start.started(), when);
    }

    private RunOutcome failed(String message) {
        return new RunOutcome(End.FAILED, message, List.of(), "", 0, 1, 0, start.started(), Instant.now());
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (handle != null) {
            handle.cancel();
        } else if (submitting != null) {
            submitting.interrupt(); // it may wait for others to end
        }
    }

    @Override
    public void leave() {
        left = true;
    }
}
