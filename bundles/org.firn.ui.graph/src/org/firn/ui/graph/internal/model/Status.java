/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.Locale;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;

/**
 * How a run is doing, as far as the graph shows it.
 *
 * @param phase what its state means
 * @param state its state for people, in small letters
 * @param fraction how much is done, 0 to 1; negative when not known
 * @param detail how far it is, or what went wrong; may be empty
 * @param blocked whether it waits for something that will not come by itself
 * @param stale whether something that it was made from has been made anew since
 * @param failedItems the number of items that failed
 */
public record Status(
        Phase phase, String state, double fraction, String detail, boolean blocked, boolean stale, long failedItems) {

    static Status of(RunSnapshot run, boolean stale) {
        RunSnapshot.Progress progress = run.progress();
        double fraction = progress.total() > 0 ? Math.min(1, (double) progress.done() / progress.total()) : -1;
        boolean isExecuting = run.phase() == Phase.EXECUTING;
        String detail = run.phase() == Phase.FAILED ? firstLine(run.message()) : progress.toString();
        return new Status(
                run.phase(),
                run.phase() == Phase.NOT_TAKEN ? "not taken" : run.state().toLowerCase(Locale.ROOT),
                isExecuting ? fraction : -1,
                detail,
                run.blocked(),
                stale,
                run.failedItems());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** For people, in one line: {@code running, 12/24 movies}. */
    public String summary() {
        String text = state + (blocked && phase == Phase.PENDING ? ", blocked" : "");
        String counted = detail.isEmpty() ? text : text + ", " + detail;
        String failed = failedItems > 0 ? counted + ", " + failedItems + " items failed" : counted;
        return stale ? failed + ", outdated" : failed;
    }
}
