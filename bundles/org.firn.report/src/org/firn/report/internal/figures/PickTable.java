/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * Picked positions by micrograph.
 *
 * @param counts how many there are on each micrograph that has any, in the order of the table
 * @param scores the figure of merit of every position; NaN where there is none
 * @param places the positions on each micrograph, at most {@link #MOST_KEPT}
 */
record PickTable(Map<String, Long> counts, double[] scores, Map<String, List<Pick>> places) {
    private static final int MOST_KEPT = 5000;
    private static final int MOST_MICROGRAPHS_KEPT = 2000;

    /**
     * A position.
     *
     * @param x in px of the micrograph
     * @param y in px of the micrograph
     * @param diameter in Å; 0 when not known
     */
    record Pick(double x, double y, double diameter) {}

    static PickTable read(ItemTable table) {
        boolean measured = table.schema().has("diameter");
        String[] columns = measured
                ? new String[] {"micrograph.name", "x", "y", "diameter"}
                : new String[] {"micrograph.name", "x", "y"};
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, List<Pick>> places = new LinkedHashMap<>();
        ItemCursor cursor = table.cursor(columns);
        while (cursor.next()) {
            String name = String.valueOf(cursor.getString(0));
            counts.merge(name, 1L, Long::sum);
            double diameter = measured ? cursor.getDouble(3) : 0;
            if (places.size() < MOST_MICROGRAPHS_KEPT || places.containsKey(name)) {
                List<Pick> list = places.computeIfAbsent(name, any -> new ArrayList<>());
                if (list.size() < MOST_KEPT) {
                    list.add(new Pick(cursor.getDouble(1), cursor.getDouble(2), diameter));
                }
            }
        }
        double[] scores = table.schema().has("score") ? table.doubles("score") : new double[0];
        return new PickTable(counts, scores, places);
    }

    /** Positions on a micrograph; evenly chosen ones when there are more than wanted. */
    List<Pick> on(String micrograph, int wanted) {
        List<Pick> all = places.getOrDefault(micrograph, List.of());
        if (all.size() <= wanted) {
            return all;
        }
        List<Pick> some = new ArrayList<>();
        for (long row : Gallery.evenly(all.size(), wanted)) {
            some.add(all.get((int) row));
        }
        return some;
    }
}
