/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firn.engine.RunItems;
import org.firn.headless.internal.monitor.Figure.ItemValue;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** What can be watched of a table: its columns of numbers, and what follows from several rows or columns. */
public final class Quantity {
    /** The total way of the frames of a micrograph. */
    public static final String DRIFT = "drift";
    /** The difference of both defoci. */
    public static final String ASTIGMATISM = "astigmatism";
    /** How many rows a micrograph has. */
    public static final String PER_MICROGRAPH = "perMicrograph";

    private static final String MICROGRAPH = "micrograph.id";
    private static final List<String> USUAL = List.of("resolution", "defocusU", "score");

    private Quantity() {}

    /**
     * What a table tells.
     *
     * @param unit of the values; empty for none
     * @param items in the order of the table, without those that have no value
     */
    public record Values(String unit, List<ItemValue> items) {}

    /** What is shown of a table when nobody asks for more. */
    public static Set<String> usual(ItemTable table) {
        Set<String> names = new LinkedHashSet<>(USUAL);
        names.removeIf(name -> !table.schema().has(name));
        derived(table).stream().filter(name -> !table.schema().has(name)).forEach(names::add);
        return names;
    }

    /** What can be asked for. */
    public static Set<String> all(ItemTable table) {
        Set<String> names = new LinkedHashSet<>(derived(table));
        table.schema().names().stream()
                .filter(name -> table.schema().column(name).type() != ColumnType.STRING)
                .forEach(names::add);
        return names;
    }

    private static List<String> derived(ItemTable table) {
        List<String> names = new ArrayList<>();
        boolean micrographs = has(table, MICROGRAPH);
        if (micrographs && has(table, "frame", "shiftX", "shiftY")) {
            names.add(DRIFT);
        } else if (has(table, "defocusU", "defocusV")) {
            names.add(ASTIGMATISM);
        }
        boolean placed = has(table, "x", "y") || has(table, "position.x", "position.y");
        if (micrographs && placed) {
            names.add(PER_MICROGRAPH);
        }
        return names;
    }

    private static boolean has(ItemTable table, String... columns) {
        return List.of(columns).stream().allMatch(table.schema()::has);
    }

    /**
     * Reads the values of all items.
     *
     * @param name one of {@link #all}
     * @throws IOException if the table cannot be read
     */
    public static Values read(ItemTable table, String name) throws IOException {
        if (table.schema().has(name)) {
            return column(table, name);
        }
        return switch (name) {
            case DRIFT -> drift(table);
            case ASTIGMATISM -> astigmatism(table);
            default -> perMicrograph(table);
        };
    }

    private static String id(ItemTable table) {
        return table.schema().has(MICROGRAPH) ? MICROGRAPH : "id";
    }

    private static Values column(ItemTable table, String name) throws IOException {
        List<ItemValue> items = new ArrayList<>();
        ItemCursor cursor = table.cursor(id(table), name);
        while (cursor.next()) {
            add(items, cursor.getLong(0), cursor.getDouble(1));
        }
        return new Values(table.schema().column(name).unit(), items);
    }

    private static void add(List<ItemValue> items, long id, double value) {
        if (!Double.isNaN(value)) {
            items.add(new ItemValue(id, value));
        }
    }

    private static Values astigmatism(ItemTable table) throws IOException {
        List<ItemValue> items = new ArrayList<>();
        ItemCursor cursor = table.cursor(id(table), "defocusU", "defocusV");
        while (cursor.next()) {
            add(items, cursor.getLong(0), Math.abs(cursor.getDouble(1) - cursor.getDouble(2)));
        }
        return new Values(table.schema().column("defocusU").unit(), items);
    }

    /** Rows of a micrograph stand together, its frames in their order. */
    private static Values drift(ItemTable table) throws IOException {
        Map<Long, Double> ways = new LinkedHashMap<>();
        ItemCursor cursor = table.cursor(MICROGRAPH, "shiftX", "shiftY");
        long micrograph = -1;
        double x = 0;
        double y = 0;
        while (cursor.next()) {
            boolean same = cursor.getLong(0) == micrograph;
            micrograph = cursor.getLong(0);
            double step = same ? Math.hypot(cursor.getDouble(1) - x, cursor.getDouble(2) - y) : 0;
            x = cursor.getDouble(1);
            y = cursor.getDouble(2);
            ways.merge(micrograph, step, Double::sum);
        }
        return new Values(table.schema().column("shiftX").unit(), values(ways));
    }

    private static Values perMicrograph(ItemTable table) throws IOException {
        Map<Long, Double> counts = new TreeMap<>();
        // A micrograph without a particle is what matters most here, and has no row.
        RunItems.withoutRows(table, "Micrograph").forEach(id -> counts.put(id, 0.0));
        ItemCursor cursor = table.cursor(MICROGRAPH);
        while (cursor.next()) {
            counts.merge(cursor.getLong(0), 1.0, Double::sum);
        }
        return new Values("", values(counts));
    }

    private static List<ItemValue> values(Map<Long, Double> map) {
        List<ItemValue> items = new ArrayList<>();
        map.forEach((id, value) -> add(items, id, value));
        return items;
    }
}
