/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.firn.headless.internal.monitor.Figure.ItemValue;
import org.firn.tables.ItemTable;

/**
 * How a quantity of a set develops.
 *
 * @param address RUN.OUTPUT.COLUMN
 * @param unit the column's unit; empty for none
 * @param items how many items have a value
 * @param recent the median of the last items; NaN when there is none
 * @param before the median of those before them; NaN when there is none
 * @param course medians of parts of the set in the order of items, 60 at most
 * @param last the last items
 */
public record Trend(
        String address,
        String unit,
        int items,
        double recent,
        double before,
        List<Double> course,
        List<ItemValue> last) {
    private static final int MOST_PARTS = 60;

    /**
     * Looks at a quantity as it is now.
     *
     * @param name one of {@link Quantity#all}
     * @param window how many items are the last ones
     * @throws IOException if the table cannot be read
     */
    public static Trend of(ItemTable table, String output, String name, int window) throws IOException {
        Quantity.Values read = Quantity.read(table, name);
        List<ItemValue> all = read.items();
        double[] values = all.stream().mapToDouble(ItemValue::value).toArray();
        int from = Math.max(0, values.length - window);
        return new Trend(
                output + "." + name,
                read.unit(),
                values.length,
                median(Arrays.copyOfRange(values, from, values.length)),
                median(Arrays.copyOf(values, from)),
                course(values),
                List.copyOf(all.subList(from, all.size())));
    }

    /** The median of the last items as a figure. */
    public Figure figure() {
        return new Figure(address, recent, unit, last);
    }

    private static List<Double> course(double[] values) {
        int parts = Math.min(MOST_PARTS, values.length);
        List<Double> course = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) part * values.length / parts);
            int to = (int) ((part + 1L) * values.length / parts);
            course.add(median(Arrays.copyOfRange(values, from, to)));
        }
        return course;
    }

    /** A value for people, without its unit; empty when there is none. */
    static String shown(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1000 ? "%.4g" : "%.0f", value);
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
