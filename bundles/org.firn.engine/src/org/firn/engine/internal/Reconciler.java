/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.runner.RunOutcome;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;

/**
 * Moves every run of a project from its state towards its request, again and again, in one thread. It keeps nothing
 * that is not in the repository or in run directories, except which runs are being executed here; so after a crash it
 * goes on from what is there.
 */
final class Reconciler implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Reconciler.class.getName());
    private static final long FIRST_PROGRESS_MILLIS = 1000;
    private static final long LAST_PROGRESS_MILLIS = 5000;
    private static final long FIRST_RETRY_MILLIS = 1000;
    private static final int MOST_FAILURES = 4;
    private static final long LAST_RETRY_MILLIS = 60_000;

    private final ProjectRepository repository;
    private final LiveRuns runs;
    private final StreamLinks streams;
    private final ScheduledExecutorService timer;
    private final Thread thread = new Thread(this::loop, "firn-engine");
    private final Object lock = new Object();
    private final AtomicBoolean progressScheduled = new AtomicBoolean();
    private final Map<Integer, LiveRun> live = new LinkedHashMap<>();
    private volatile boolean progressDue;
    /** When something else than progress was last written, in ns. */
    private volatile long changed = System.nanoTime();

    private boolean dirty = true;
    private boolean closed;
    private boolean idle;
    private long asked;
    private long answered;
    private long retryMillis = FIRST_RETRY_MILLIS;
    private int failures;
    private @Nullable Exception failure;
    private @Nullable ProjectUnusableException loss;

    Reconciler(ProjectRepository repository, LiveRuns runs, ScheduledExecutorService timer) {
        this.repository = repository;
        this.runs = runs;
        streams = runs.streams();
        this.timer = timer;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Something may have changed. From any thread. */
    void signal() {
        synchronized (lock) {
            dirty = true;
            lock.notifyAll();
        }
    }

    /**
     * There is progress, which is written at most once a second, and less and less often while nothing else happens:
     * every commit stays in the project's history, and runs may take days. From any thread.
     */
    private void progressed() {
        if (progressScheduled.compareAndSet(false, true)) {
            timer.schedule(
                    () -> {
                        progressScheduled.set(false);
                        progressDue = true;
                        signal();
                    },
                    progressMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private long progressMillis() {
        long quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - changed);
        return Math.max(FIRST_PROGRESS_MILLIS, Math.min(LAST_PROGRESS_MILLIS, quiet / 4));
    }

    /**
     * Waits until nothing is being executed and nothing can be, after a look that begins now.
     *
     * @return false when the time has passed before
     * @throws ProjectException if the project could not be written again and again
     */
    boolean awaitIdle(Duration longest) throws InterruptedException, ProjectException {
        long deadline = System.nanoTime() + longest.toNanos();
        synchronized (lock) {
            long question = ++asked;
            dirty = true;
            lock.notifyAll();
            while (!closed && (answered < question || !idle)) {
                if (failures >= MOST_FAILURES) {
                    throw new ProjectException("The project cannot be written: " + failure.getMessage(), failure);
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
            if (loss != null) {
                throw loss;
            }
            return idle;
        }
    }

    private void loop() {
        while (true) {
            long question;
            synchronized (lock) {
                while (!dirty && !closed) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        closed = true;
                    }
                }
                if (closed) {
                    return;
                }
                dirty = false;
                question = asked;
            }
            boolean nothingToDo = guardedLook();
            synchronized (lock) {
                idle = nothingToDo && !dirty;
                answered = question;
                lock.notifyAll();
            }
        }
    }

    /** Looks, and looks again later when the repository cannot be written now, for example because the disk is full. */
    private boolean guardedLook() {
        try {
            boolean nothingToDo = look();
            retryMillis = FIRST_RETRY_MILLIS;
            failed(null);
            return nothingToDo;
        } catch (ProjectUnusableException e) {
            // For good: who waits is told, and closes the engine.
            lost(e);
            return false;
        } catch (ProjectException | RuntimeException e) {
            failed(e);
            LOG.log(Level.ERROR, "The project cannot be written; trying again in " + retryMillis + " ms", e);
            timer.schedule(this::signal, retryMillis, TimeUnit.MILLISECONDS);
            retryMillis = Math.min(LAST_RETRY_MILLIS, 2 * retryMillis);
            return false;
        }
    }

    private void failed(@Nullable Exception error) {
        synchronized (lock) {
            failures = error == null ? 0 : failures + 1;
            failure = error;
        }
    }

    private void lost(ProjectUnusableException error) {
        synchronized (lock) {
            closed = true;
            loss = error;
        }
        live.values().forEach(LiveRun::stop);
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    private boolean look() throws ProjectException {
        Map<Integer, RunOutcome> ended = new LinkedHashMap<>();
        live.forEach((number, run) -> {
            RunOutcome outcome = run.outcome();
            if (outcome != null) {
                ended.put(number, outcome);
            }
        });
        Map<Integer, LiveRun.News> news = takeNews(ended.keySet());
        Map<Integer, Map<String, List<DataHeader>>> executing = new HashMap<>();
        live.forEach((number, run) -> executing.put(number, run.inputs()));
        executing.keySet().removeAll(ended.keySet());
        int free = freeSlots(executing.keySet());
        Decisions.Plan plan = repository.read(project -> new Decisions(project, executing, free, streams).plan());
        if (!ended.isEmpty() || !plan.words().isEmpty()) {
            changed = System.nanoTime();
        }
        if (!ended.isEmpty() || !news.isEmpty() || !plan.words().isEmpty()) {
            plan = repository.edit(comment(ended, plan.words()), project -> {
                write(project, ended, news);
                Decisions decisions = new Decisions(project, executing, free, streams);
                decisions.write();
                return decisions.plan();
            });
        }
        ended.forEach((number, outcome) -> runs.tidy(live.remove(number), outcome));
        act(plan);
        return plan.idle() && live.isEmpty();
    }

    /** Runs that follow streams mostly wait, and would keep those out that they wait for; jobs are elsewhere. */
    private int freeSlots(Set<Integer> executing) {
        long busy = executing.stream()
                .map(live::get)
                .filter(run -> !run.isJob() && !run.isStreaming())
                .count();
        return isClosed() ? Decisions.NOTHING : runs.slots() - (int) busy;
    }

    private void act(Decisions.Plan plan) {
        plan.stops().forEach(number -> live.get(number).stop());
        plan.suspends().forEach(number -> live.get(number).suspend());
        plan.finishes().forEach(number -> live.get(number).finish());
        plan.strays().forEach(runs::endStrays);
        for (RunStart start : plan.starts()) {
            LiveRun run = runs.prepare(start, this::progressed, this::signal);
            live.put(run.number(), run);
            runs.execute(run);
        }
    }

    private Map<Integer, LiveRun.News> takeNews(Set<Integer> ended) {
        Map<Integer, LiveRun.News> news = new LinkedHashMap<>();
        boolean due = progressDue;
        progressDue = false;
        live.forEach((number, run) -> {
            LiveRun.@Nullable News latest = run.takeNews(due || ended.contains(number));
            if (latest != null) {
                news.put(number, latest);
            }
        });
        return news;
    }

    private void write(Project project, Map<Integer, RunOutcome> ended, Map<Integer, LiveRun.News> news) {
        for (Run run : project.getRuns()) {
            LiveRun.News latest = news.get(run.getNumber());
            if (latest != null) {
                write(run, latest);
            }
            RunOutcome outcome = ended.get(run.getNumber());
            if (outcome != null) {
                run.setProtocolVersion(runs.version(run.getProtocol()));
                RunEnd.apply(run, outcome);
            }
        }
    }

    private static void write(Run run, LiveRun.News news) {
        LiveRun.Progress progress = news.progress();
        if (progress != null) {
            progress.apply(run);
        }
        if (run.isExecuting()) {
            run.setState(news.waiting() ? RunState.WAITING : RunState.RUNNING);
        }
        RunEnd.update(run, news.open());
    }

    private String comment(Map<Integer, RunOutcome> ended, List<String> words) {
        List<String> all = new ArrayList<>();
        ended.forEach((number, outcome) -> all.add(outcome.end().name().toLowerCase(Locale.ROOT) + " "
                + live.get(number).name()));
        all.addAll(words);
        return all.isEmpty() ? "progress" : Comments.list(all);
    }

    /** Stops everything but jobs that go on without this process, writes how it ended, and ends. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        boolean interrupted = false;
        try {
            thread.join();
            live.values().forEach(LiveRun::leave);
            for (LiveRun run : live.values()) {
                run.awaitEnd();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try {
            look();
        } catch (ProjectUnusableException e) {
            LOG.log(Level.DEBUG, "How the runs ended cannot be written; the next engine goes on with them", e);
        } catch (ProjectException | RuntimeException e) {
            LOG.log(Level.ERROR, "How the runs ended cannot be written; the next engine goes on with them", e);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
