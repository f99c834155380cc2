/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.firn.engine.ProcessorTime;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.engine.internal.runner.ProcessorMeter;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.engine.internal.runner.RunServices;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.IExecutor;
import org.firn.jobs.ResourceTokens;
import org.firn.jobs.RetryingExecutor;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectDirectory;

/** Executes runs in this process, with what they share: threads, tokens, executors. Thread-safe. */
final class LiveRuns implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LiveRuns.class.getName());
    private static final int RUNS_PER_PROCESSOR = 2;

    private final ProjectDirectory directory;
    private final ProtocolRegistry protocols;
    private final ExecutorRegistry executors;
    private final ResourceTokens tokens;
    private final List<String> launcher;
    private final ProcessorMeter meter = new ProcessorMeter();
    private final ExecutorService workers = Executors.newCachedThreadPool(meter.workers());
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, LiveRuns::timer);
    private final FileFingerprints fingerprints = new FileFingerprints();
    private final Map<String, IExecutor> opened = new ConcurrentHashMap<>();

    LiveRuns(
            ProjectDirectory directory,
            ProtocolRegistry protocols,
            ExecutorRegistry executors,
            ResourceTokens tokens,
            List<String> launcher) {
        this.directory = directory;
        this.protocols = protocols;
        this.executors = executors;
        this.tokens = tokens;
        this.launcher = launcher;
        timer.setRemoveOnCancelPolicy(true);
    }

    private static Thread timer(Runnable task) {
        Thread thread = new Thread(task, "firn-timer");
        thread.setDaemon(true);
        return thread;
    }

    /** How many runs are executed at once; their steps wait for processors among themselves. */
    int slots() {
        return RUNS_PER_PROCESSOR * tokens.processors();
    }

    /** Which inputs of runs may be sets that still grow. */
    StreamLinks streams() {
        return new StreamLinks(protocols);
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    /** What the process has used until now. */
    ProcessorTime processorTime() {
        return meter.read();
    }

    /** The version of a protocol; empty when it is not known. */
    String version(String protocol) {
        return protocols.find(protocol).map(ProtocolDescriptor::version).orElse("");
    }

    /**
     * Makes a run ready for {@link #execute(LiveRun)}.
     *
     * @param progressed called when there is progress
     * @param ended called when it has ended
     */
    LiveRun prepare(RunStart start, Runnable progressed, Runnable ended) {
        RunPaths paths =
                RunPaths.of(directory, start.spec().number(), start.spec().protocol());
        return new LiveRun(start, paths, protocols, launcher, () -> services(start), progressed, ended);
    }

    private RunServices services(RunStart start) throws ProtocolException {
        return new RunServices(workers, timer, tokens, executor(start), fingerprints);
    }

    private IExecutor executor(RunStart start) throws ProtocolException {
        String id = start.placement().executor();
        if (executors.find(id).isEmpty()) {
            throw new ProtocolException(
                    start.spec().name(),
                    "is to use the executor " + id + ", which is not installed",
                    "Install the plug-in that brings it, or choose another executor.");
        }
        return opened.computeIfAbsent(
                id,
                any -> new RetryingExecutor(executors.find(any).orElseThrow().create()));
    }

    /** Executes a run in a thread of its own. */
    void execute(LiveRun run) {
        workers.execute(run::execute);
    }

    /** Tidies up after a run whose end has been written into the repository. */
    void tidy(LiveRun run, RunOutcome outcome) {
        try {
            if (outcome.end() == End.FINISHED) {
                RunDirectoryCare.removeOldTables(run.paths(), outcome.outputs());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old tables of " + run.name() + " cannot be removed", e);
        }
    }

    /** Ends the programs of a run that died with its process. */
    void endStrays(RunStart start) {
        workers.execute(() -> {
            try {
                RunPaths paths = RunPaths.of(
                        directory, start.spec().number(), start.spec().protocol());
                RunDirectoryCare care = new RunDirectoryCare(paths, executor(start));
                if (start.placement().isJob()) {
                    care.endJob(JobRun.control(paths, start));
                }
                care.endStrays();
            } catch (ProtocolException | IOException e) {
                LOG.log(Level.WARNING, "The programs that " + start.spec().name() + " left cannot be ended", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        workers.shutdown();
        timer.shutdownNow();
        opened.values().forEach(IExecutor::close);
    }
}
