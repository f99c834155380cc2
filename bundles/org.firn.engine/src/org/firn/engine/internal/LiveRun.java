/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.runner.RunExecution;
import org.firn.engine.internal.runner.RunLeftException;
import org.firn.engine.internal.runner.RunListener;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.firn.engine.internal.runner.RunServices;
import org.firn.engine.internal.runner.Runner;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;

/** A run that is being executed in this process. Thread-safe. */
final class LiveRun implements RunListener {
    private static final System.Logger LOG = System.getLogger(LiveRun.class.getName());

    /**
     * How far a run is.
     *
     * @param waits what it waits for before it begins; empty when it is being executed
     */
    record Progress(long done, long total, String unit, String waits) {

        /** Writes it into the repository. */
        void apply(Run run) {
            run.setProgressDone(done);
            run.setProgressTotal(total);
            run.setProgressUnit(unit);
            if (!waits.isEmpty()) {
                run.setState(RunState.QUEUED);
                run.setMessage(waits);
            } else if (run.getState() == RunState.QUEUED) {
                run.setState(RunState.RUNNING);
                run.setMessage("");
            }
        }
    }

    /**
     * What there is to be written about a run.
     *
     * @param progress how far it is; null when that has not changed
     * @param waiting whether it has caught up with its streams
     * @param open the headers of its sets that still grow; empty when they have not changed
     */
    record News(@Nullable Progress progress, boolean waiting, List<DataHeader> open) {}

    /** Gives what runs share. */
    @FunctionalInterface
    interface Services {
        RunServices get() throws ProtocolException;
    }

    private final RunStart start;
    private final RunPaths paths;
    private final ProtocolRegistry protocols;
    private final List<String> launcher;
    private final Services services;
    private final Runnable progressed;
    private final Runnable ended;
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<List<DataHeader>> open = new AtomicReference<>(List.of());
    private volatile Map<String, Object> openTables = Map.of();
    private volatile boolean waiting;
    private volatile boolean news;
    private volatile boolean announced;
    private @Nullable RunExecution runner;
    private boolean left;
    private boolean stopping;
    private boolean suspending;
    private boolean finishing;
    private volatile @Nullable RunOutcome outcome;

    /**
     * @param launcher the program that executes runs that are jobs, with its first arguments
     * @param progressed called when there is progress
     * @param ended called when it has ended, or has begun a set that others can follow
     */
    LiveRun(
            RunStart start,
            RunPaths paths,
            ProtocolRegistry protocols,
            List<String> launcher,
            Services services,
            Runnable progressed,
            Runnable ended) {
        this.start = start;
        this.paths = paths;
        this.protocols = protocols;
        this.launcher = launcher;
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
        } catch (RunLeftException e) {
            LOG.log(Level.DEBUG, "The run {0} goes on without this process", name());
            over.countDown();
            return;
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

    private synchronized RunExecution begin(RunServices shared) {
        RunExecution begun =
                isJob() ? new JobRun(start, paths, shared, launcher, this) : new Runner(paths, protocols, shared, this);
        if (stopping) {
            begun.stop();
        }
        if (suspending) {
            begun.suspend();
        }
        if (finishing) {
            begun.finish();
        }
        runner = begun;
        if (left) {
            begun.leave();
        }
        return begun;
    }

    /** Whether it is a job of its own, which goes on when this process ends. */
    boolean isJob() {
        return start.placement().isJob();
    }

    /** Leaves it to itself when it can go on alone; stops it otherwise. */
    synchronized void leave() {
        left = true;
        RunExecution now = runner;
        if (!isJob()) {
            stop();
        } else if (now != null) {
            now.leave();
        }
    }

    /** Stops it; it ends some time later. */
    synchronized void stop() {
        if (!stopping && runner != null) {
            runner.stop();
        }
        stopping = true;
    }

    /** Has it end as soon as what it took of inputs that grow is done. */
    synchronized void suspend() {
        if (!suspending && runner != null) {
            runner.suspend();
        }
        suspending = true;
    }

    /** Has its streams take no more. */
    synchronized void finish() {
        if (!finishing && runner != null) {
            runner.finish();
        }
        finishing = true;
    }

    /** The inputs that it was begun with. */
    Map<String, List<DataHeader>> inputs() {
        return start.spec().inputs();
    }

    /** Whether it follows a stream, and so is there for long without much to do. */
    boolean isStreaming() {
        return announced || waiting || StreamLinks.anyOpen(inputs());
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

    /**
     * What has not been asked for yet; null when there is nothing.
     *
     * @param due whether it is time for what is not urgent; that somebody may begin to follow its sets is
     */
    @Nullable
    News takeNews(boolean due) {
        if (!news || !due && !announced(open.get())) {
            return null;
        }
        news = false;
        List<DataHeader> headers = open.getAndSet(List.of());
        openTables = tables(headers, openTables);
        return new News(progress.getAndSet(null), waiting, headers);
    }

    /** Whether there is a set, or a table of one, that is not known yet. */
    private boolean announced(List<DataHeader> headers) {
        return !tables(headers, openTables).equals(openTables);
    }

    private static Map<String, Object> tables(List<DataHeader> headers, Map<String, Object> before) {
        Map<String, Object> tables = new HashMap<>(before);
        headers.forEach(header -> tables.put(header.name(), header.attributes().getOrDefault(DataHeader.TABLE, "")));
        return tables;
    }

    @Override
    public void waiting(boolean caughtUp) {
        waiting = caughtUp;
        news = true;
        progressed.run();
    }

    @Override
    public void open(List<DataHeader> outputs) {
        open.set(outputs);
        news = true;
        if (announced(outputs)) {
            announced = true;
            ended.run();
        } else {
            progressed.run();
        }
    }

    @Override
    public void progress(long done, long total, String unit) {
        tell(new Progress(done, total, unit, ""));
    }

    @Override
    public void waits(String reason) {
        tell(new Progress(0, 0, "", reason));
    }

    private void tell(Progress latest) {
        progress.set(latest);
        news = true;
        progressed.run();
    }
}
