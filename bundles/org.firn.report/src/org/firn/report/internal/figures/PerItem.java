/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.util.List;
import java.util.Locale;
import org.firn.report.internal.chart.Axis;
import org.firn.report.internal.chart.BarChart;
import org.firn.report.internal.chart.Histogram;
import org.firn.report.internal.html.Markup;

/** One number for each item: bars with names for a few items, a histogram for many. */
final class PerItem {
    static final int WIDTH = 468;
    static final int HEIGHT = 240;

    private PerItem() {}

    /**
     * Draws.
     *
     * @param label what it shows, for those who cannot see it
     * @param names the items
     * @param values a value for each, not negative
     * @param title what the values are, with the unit
     * @param thing what an item is, such as {@code Micrograph}
     */
    static Markup draw(String label, List<String> names, double[] values, String title, String thing) {
        if (names.size() <= BarChart.MOST_BARS) {
            return BarChart.draw(label, names, values, Axis.fromZero(title, values), thing, WIDTH, HEIGHT);
        }
        return new Histogram(values)
                .draw(label, title, plural(thing), WIDTH, HEIGHT)
                .finish();
    }

    private static String plural(String thing) {
        return thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + "s";
    }
}
