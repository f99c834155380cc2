/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.ui.project.ProjectSession;

/** What is being executed or waits for it, in all projects that are open. */
public final class ActiveRuns {
    private ActiveRuns() {}

    /**
     * A run that is at work or will be.
     *
     * @param project where it is
     * @param run as it was when it was looked at
     */
    public record Entry(ProjectSession project, RunSnapshot run) {

        /** The share that is done, from 0 to 1; empty when it is not known how much there is. */
        public Optional<Double> share() {
            RunSnapshot.Progress progress = run.progress();
            return progress.total() > 0
                    ? Optional.of(Math.min(1.0, (double) progress.done() / progress.total()))
                    : Optional.empty();
        }

        /** How long it has been at work; empty before it begins. */
        public Optional<Duration> since(Instant now) {
            return Optional.ofNullable(run.started()).map(started -> Duration.between(started, now));
        }

        /** How long it will take if it goes on as before; empty as long as too little is done to tell. */
        public Optional<Duration> remaining(Instant now) {
            double done = share().orElse(0.0);
            if (done < 0.02 || run.phase() != RunSnapshot.Phase.EXECUTING) {
                return Optional.empty();
            }
            return since(now).map(spent -> Duration.ofMillis((long) (spent.toMillis() * (1 - done) / done)));
        }
    }

    /** Those that are at work first, in each project in the order of their numbers. */
    public static List<Entry> of(List<ProjectSession> projects) {
        List<Entry> found = new ArrayList<>();
        for (ProjectSession project : projects) {
            project.snapshot().runs().stream()
                    .filter(run -> !run.isSettled())
                    .forEach(run -> found.add(new Entry(project, run)));
        }
        found.sort(Comparator.comparing(entry -> entry.run().phase() != RunSnapshot.Phase.EXECUTING));
        return found;
    }
}
