/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.runner.RunListener;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.engine.internal.runner.RunServices;
import org.firn.engine.internal.runner.Runner;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;

/** A run that is being executed in this process. Thread-safe. */
final class LiveRun implements RunListener {
    private static final System.Logger LOG = System.getLogger(LiveRun.class.getName());

    /** How far a run is. */
    record Progress(long done, long total, String unit) {}

    /** Gives what runs share. */
    @FunctionalInterface
    interface Services {
        RunServices get() throws ProtocolException;
    }

    private final RunStart start;
    private final RunPaths paths;
    private final ProtocolRegistry protocols;
    private final Services services;
    private final Runnable progressed;
    private final Runnable ended;
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable Runner runner;
    private boolean stopping;
    private volatile @Nullable RunOutcome outcome;

    /**
     * @param progressed called when there is progress
     * @param ended called when it has ended
     */
    LiveRun(
            RunStart start,
            RunPaths paths,
            ProtocolRegistry protocols,
            Services services,
            Runnable progressed,
            Runnable ended) {
        this.start = start;
        this.paths = paths;
        this.protocols = protocols;
        this.services = services;
        this.progressed = progressed;
        this.ended = ended;
    }

    int number() {
        return start.spec().number();
    }

    String name() {
        return start.spec().name();
    }

    RunPaths paths() {
        return paths;
    }

    /** Executes the run in this thread. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    void execute() {
        try {
            outcome = run();
        } catch (Throwable e) {
            LOG.log(Level.DEBUG, "The run " + name() + " could not be begun", e);
            Instant now = Instant.now();
            outcome = new RunOutcome(End.FAILED, Runner.describe(e, paths.run()), List.of(), "", 0, 0, 0, now, now);
        }
        over.countDown();
        ended.run();
    }

    private RunOutcome run() throws Exception {
        paths.create();
        RunServices shared = services.get();
        if (start.restart()) {
            new RunDirectoryCare(paths, shared.executor()).restart();
        }
        start.spec().write(paths.spec());
        return begin(shared).execute();
    }

    private synchronized Runner begin(RunServices shared) {
        Runner begun = new Runner(paths, protocols, shared, this);
        if (stopping) {
            begun.stop();
        }
        runner = begun;
        return begun;
    }

    /** Stops it; it ends some time later. */
    synchronized void stop() {
        if (!stopping && runner != null) {
            runner.stop();
        }
        stopping = true;
    }

    /** How it ended; null while it runs. */
    @Nullable
    RunOutcome outcome() {
        return outcome;
    }

    /** Waits until it has ended. */
    void awaitEnd() throws InterruptedException {
        over.await();
    }

    /** The progress that has not been asked for yet; null when there is none. */
    @Nullable
    Progress takeProgress() {
        return progress.getAndSet(null);
    }

    @Override
    public void progress(long done, long total, String unit) {
        progress.set(new Progress(done, total, unit));
        progressed.run();
    }
}
