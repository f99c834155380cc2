/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.ui.project.ProjectSnapshot;

/** Finds the runs of one project that have ended since it was looked last. For one thread at a time. */
final class EndedRuns {
    private Map<Integer, Phase> before = new HashMap<>();

    /**
     * The runs that were at work in the snapshot before and have ended in this one. What has ended before the first
     * snapshot is no news.
     */
    List<RunSnapshot> in(ProjectSnapshot snapshot) {
        List<RunSnapshot> ended = new ArrayList<>();
        Map<Integer, Phase> now = new HashMap<>();
        for (RunSnapshot run : snapshot.runs()) {
            now.put(run.number(), run.phase());
            boolean hasEnded = run.phase() == Phase.FINISHED || run.phase() == Phase.FAILED;
            if (hasEnded && before.get(run.number()) == Phase.EXECUTING) {
                ended.add(run);
            }
        }
        before = now;
        return ended;
    }

    /** How long the last execution of a run took; zero when that is not known. */
    static Duration took(RunSnapshot run) {
        @Nullable Instant started = run.started();
        @Nullable Instant ended = run.ended();
        return started == null || ended == null ? Duration.ZERO : Duration.between(started, ended);
    }

    /** What is said of an ended run. */
    static String tell(RunSnapshot run) {
        String how = run.phase() == Phase.FINISHED ? " has finished after " : " has failed after ";
        return run.label() + how + text(took(run)) + (run.message().isBlank() ? "." : ". " + run.message());
    }

    private static String text(Duration time) {
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        return time.toHours() < 1 ? time.toMinutes() + " min" : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
