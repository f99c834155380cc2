/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.util.List;
import java.util.Locale;
import org.firn.headless.internal.monitor.Figure;
import org.firn.headless.internal.monitor.Figure.ItemValue;

/**
 * A threshold on a figure. It fires when the figure passes the threshold, and again only after the figure was back
 * behind the value that clears it.
 *
 * @param id unique in the file
 * @param figure the address of a figure
 * @param above whether more than the threshold fires, or less
 * @param threshold in the unit of the figure
 * @param clear where the figure must be back, on the good side of the threshold or on it
 * @param items of so many items at least; fewer tell nothing
 * @param actions in their order
 */
public record WatchRule(
        String id, String figure, boolean above, double threshold, double clear, int items, List<RuleAction> actions) {
    public WatchRule {
        actions = List.copyOf(actions);
    }

    /** Whether it can be told from a figure what is the case. */
    boolean knows(Figure now) {
        return !Double.isNaN(now.value()) && (now.last().isEmpty() || now.last().size() >= items);
    }

    /** Whether the threshold is passed. */
    boolean isPassed(Figure now) {
        return beyond(now.value(), threshold);
    }

    /** Whether the figure is good again. */
    boolean isCleared(Figure now) {
        return !isPassed(now) && !beyond(now.value(), clear);
    }

    private boolean beyond(double value, double limit) {
        return above ? value > limit : value < limit;
    }

    /** Those of the last items that are beyond the threshold themselves. */
    List<Long> itemsBeyond(Figure now) {
        return now.last().stream()
                .filter(item -> beyond(item.value(), threshold))
                .map(ItemValue::id)
                .distinct()
                .toList();
    }

    /** What happened, for people. */
    String words(Figure now) {
        return String.format(
                Locale.ROOT,
                "%s: %s is %s, %s than %s",
                id,
                figure,
                now.shown(),
                above ? "more" : "less",
                new Figure(figure, threshold, now.unit()).shown());
    }

    /** The run whose figure it is; empty for a figure of the disk. */
    public String run() {
        return figure.startsWith("disk.") ? "" : figure.substring(0, figure.indexOf('.'));
    }
}
