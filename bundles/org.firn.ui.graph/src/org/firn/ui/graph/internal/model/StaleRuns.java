/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.project.ProjectSnapshot;

/**
 * Knows which runs the engine calls stale: what they would give now is something else. Finding out reads files, so
 * it is asked for only when runs have finished or were set up otherwise, and never twice at once. Thread-safe.
 */
public final class StaleRuns {

    /** What staleness depends on, as far as a snapshot tells. */
    private record Known(int number, boolean finished, Object ended, RunSetup setup) {
        static Known of(RunSnapshot run) {
            boolean isFinished = run.phase() == Phase.FINISHED;
            return new Known(run.number(), isFinished, isFinished ? run.ended() : "", run.setup());
        }
    }

    private final Supplier<CompletableFuture<List<String>>> question;
    private final Runnable changed;
    private List<Known> asked = List.of();
    private Set<String> names = Set.of();
    private boolean asking;

    /**
     * @param question finds out the names of the stale runs
     * @param changed is told, on any thread, when they are others than before
     */
    public StaleRuns(Supplier<CompletableFuture<List<String>>> question, Runnable changed) {
        this.question = question;
        this.changed = changed;
    }

    /** The names of the stale runs as far as is known; what is not known yet is told later. */
    public synchronized Set<String> of(ProjectSnapshot project) {
        List<Known> now = project.runs().stream().map(Known::of).toList();
        if (!asking && !now.equals(asked)) {
            asked = now;
            if (now.stream().anyMatch(Known::finished)) {
                asking = true;
                question.get().whenComplete((found, thrown) -> answered(thrown == null ? found : List.of()));
            }
        }
        return names;
    }

    /** When it cannot be found out, for example because the engine is gone, nothing is called stale. */
    private void answered(List<String> found) {
        synchronized (this) {
            asking = false;
            names = Set.copyOf(new HashSet<>(found));
        }
        // also when nothing has changed: the project may have moved on while the question was open
        changed.run();
    }
}
