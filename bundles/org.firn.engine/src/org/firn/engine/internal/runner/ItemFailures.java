/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.List;

/** The failed items of one stage, and whether they are too many. Used by one thread. */
final class ItemFailures {
    private static final int MOST_KEPT = 100;

    private final String unit;
    private final double limitPercent;
    private final List<String> reasons = new ArrayList<>();
    private long count;
    private long seen;

    /**
     * @param unit what the items are called, plural
     * @param limitPercent the share above which the run fails
     */
    ItemFailures(String unit, double limitPercent) {
        this.unit = unit;
        this.limitPercent = limitPercent;
    }

    /** An item ended well. */
    void passed() {
        seen++;
    }

    /** An item failed. */
    void failed(String item, String reason) {
        seen++;
        count++;
        if (reasons.size() < MOST_KEPT) {
            reasons.add(reason.startsWith(item + " ") ? reason : item + ": " + reason);
        }
    }

    long count() {
        return count;
    }

    /**
     * Whether more have failed than may.
     *
     * @param total how many items there are; what has been seen counts when that is more
     */
    boolean tooMany(long total) {
        return count > 0 && count * 100.0 > limitPercent * Math.max(total, seen);
    }

    /**
     * Whether every item has failed.
     *
     * @param total how many items there are; 0 when not known
     */
    boolean all(long total) {
        return count > 0 && count == seen && seen >= total;
    }

    /** One line on how many failed, and why. */
    String summary(int most) {
        String shown = String.join("; ", reasons.subList(0, Math.min(most, reasons.size())));
        String more = count > most ? "; and " + (count - most) + " more, see journal.ndjson" : "";
        return count + " of " + seen + " " + unit + " failed: " + shown + more;
    }

    /** Why the run fails. */
    String refusal(long total, int most) {
        return all(total)
                ? "All " + unit + " failed. " + summary(most)
                : "More than " + limitPercent + " % of the " + unit + " failed, as many as failureLimit allows. "
                        + summary(most) + ". Mend them, or allow more failures, then resume the run.";
    }
}
