/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.firn.engine.snapshot.RunSnapshot;

/** What is said about a run in a few words. */
public final class RunWords {
    private RunWords() {}

    /** Where a run is: {@code running, 12/24 movies, for 3 min}. */
    public static String state(RunSnapshot run, Instant now) {
        StringBuilder text = new StringBuilder(run.state().toLowerCase(Locale.ROOT));
        String progress = run.progress().toString();
        Instant started = run.started();
        Instant ended = run.ended();
        if (run.phase() == RunSnapshot.Phase.EXECUTING && !progress.isEmpty()) {
            text.append(", ").append(progress);
        }
        if (run.requested()) {
            text.append(", asked for more");
        }
        if (started != null && run.phase() != RunSnapshot.Phase.IDLE && run.phase() != RunSnapshot.Phase.PENDING) {
            Instant until = run.phase() == RunSnapshot.Phase.EXECUTING || ended == null ? now : ended;
            text.append(run.phase() == RunSnapshot.Phase.EXECUTING ? ", for " : ", after ")
                    .append(time(Duration.between(started, until)));
        }
        if (run.failedItems() > 0) {
            text.append(", ")
                    .append(run.failedItems())
                    .append(run.failedItems() == 1 ? " item" : " items")
                    .append(" failed");
        }
        return text.toString();
    }

    /** A time for people: {@code 2 h 5 min}. */
    public static String time(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", Math.max(0, duration.toMillis()) / 1000.0);
        }
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 120) {
            return minutes + " min";
        }
        long hours = minutes / 60;
        return hours < 48 ? hours + " h " + minutes % 60 + " min" : hours / 24 + " d " + hours % 24 + " h";
    }
}
