/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.engine.snapshot.RunSnapshot.Progress;
import org.firn.ui.graph.internal.Runs;
import org.firn.ui.project.ProjectSnapshot;
import org.junit.jupiter.api.Test;

class StaleRunsTest {
    private final Deque<CompletableFuture<List<String>>> questions = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();
    private final StaleRuns stale = new StaleRuns(
            () -> {
                questions.add(new CompletableFuture<>());
                return questions.getLast();
            },
            told::incrementAndGet);

    private static ProjectSnapshot project(int finished, int done) {
        return Runs.project(List.of(
                Runs.run(finished, "import", Phase.FINISHED, new Progress(0, 0, "")),
                Runs.run(90, "align", Phase.EXECUTING, new Progress(done, 100, "movies"))));
    }

    @Test
    void progressOfARunAsksNothingAgain() {
        stale.of(project(1, 1));
        questions.getLast().complete(List.of("import1"));
        assertEquals(1, told.get());
        assertEquals(Set.of("import1"), stale.of(project(1, 2)));
        assertEquals(1, questions.size());
    }

    @Test
    void changeWhileAskingIsAskedForAfterTheAnswer() {
        stale.of(project(1, 1));
        stale.of(project(2, 1));
        assertEquals(1, questions.size(), "never twice at once");
        questions.getLast().complete(List.of());
        stale.of(project(2, 1));
        assertEquals(2, questions.size());
    }

    @Test
    void failureToFindOutCallsNothingStale() {
        stale.of(project(1, 1));
        questions.getLast().completeExceptionally(new IllegalStateException("the engine is gone"));
        assertEquals(Set.of(), stale.of(project(1, 1)));
        assertEquals(1, questions.size());
    }

    @Test
    void projectInWhichNothingHasFinishedIsNotAskedAbout() {
        stale.of(Runs.project(List.of(Runs.draft(1, "import"))));
        assertEquals(0, questions.size());
    }
}
