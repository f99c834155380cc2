/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.project;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.internal.output.RunDifferences;
import org.firn.headless.internal.output.RunListener;
import org.firn.model.workflow.Project;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;
import org.firn.repository.Subscription;

/**
 * Follows runs of an open project until waiting is over, and tells a listener what happens. Used once, by one thread.
 */
public final class RunFollower implements AutoCloseable {
    /** Changes are told by the repository; this is only for the case that one was missed. */
    private static final long AT_LATEST_SECONDS = 5;

    private final ProjectRepository repository;
    private final Predicate<RunSnapshot> followed;
    private final RunListener listener;
    private final RunDifferences differences;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Subscription changes;
    private final Subscription losses;

    /** Why the follower looks again. */
    private sealed interface Signal {
        /** There was a commit. */
        record Changed() implements Signal {}

        /** The project can no longer be used. */
        record Lost(ProjectUnusableException reason) implements Signal {}

        /** Somebody does not want to wait any longer. */
        record Left() implements Signal {}
    }

    /**
     * Begins to follow; what has happened before is not told.
     *
     * @param followed which runs to wait for; the others are not told of
     */
    public RunFollower(ProjectRepository repository, Predicate<RunSnapshot> followed, RunListener listener)
            throws ProjectException {
        this(repository, followed, listener, new RunDifferences(listener));
        differences.begin(chosen(repository.read(RunFollower::runs)));
    }

    private RunFollower(
            ProjectRepository repository,
            Predicate<RunSnapshot> followed,
            RunListener listener,
            RunDifferences differences)
            throws ProjectException {
        this.repository = repository;
        this.followed = followed;
        this.listener = listener;
        this.differences = differences;
        this.changes = repository.onChange(change -> signals.add(new Signal.Changed()));
        this.losses = repository.onLost(reason -> signals.add(new Signal.Lost(reason)));
    }

    /**
     * Goes on following after the project had to be opened again. What happened in between is told.
     *
     * @param next the same project, opened again
     */
    public RunFollower in(ProjectRepository next) throws ProjectException {
        return new RunFollower(next, followed, listener, differences);
    }

    /** The runs of a project in the order of their numbers. */
    public static List<RunSnapshot> runs(Project project) {
        return project.getRuns().stream().map(RunSnapshot::of).toList();
    }

    private List<RunSnapshot> chosen(List<RunSnapshot> all) {
        return all.stream().filter(followed).toList();
    }

    /** Ends the wait soon; may be called by any thread. */
    public void leave() {
        signals.add(new Signal.Left());
    }

    /**
     * Waits until every run has ended or will never start, or until {@link #leave()}.
     *
     * @return whether every run has finished well, or was not taken
     * @throws ProjectUnusableException if the project can no longer be used through the repository
     */
    public boolean await() throws ProjectException, InterruptedException {
        return follow(true);
    }

    /**
     * Tells of all that happens until {@link #leave()}.
     *
     * @throws ProjectUnusableException if the project can no longer be used through the repository
     */
    public void followUntilLeft() throws ProjectException, InterruptedException {
        follow(false);
    }

    private boolean follow(boolean untilSettled) throws ProjectException, InterruptedException {
        while (true) {
            List<RunSnapshot> all = repository.read(RunFollower::runs);
            List<RunSnapshot> chosen = chosen(all);
            differences.update(chosen);
            if (untilSettled && chosen.stream().allMatch(RunSnapshot::isSettled)) {
                listener.ended(chosen);
                return chosen.stream().allMatch(RunSnapshot::isDone);
            }
            Signal signal = signals.poll(AT_LATEST_SECONDS, TimeUnit.SECONDS);
            if (signal instanceof Signal.Lost lost) {
                throw lost.reason();
            }
            if (signal instanceof Signal.Left) {
                listener.ended(chosen);
                return false;
            }
            // one look serves for all commits that have come meanwhile
            signals.removeIf(Signal.Changed.class::isInstance);
        }
    }

    @Override
    public void close() {
        changes.close();
        losses.close();
    }
}
