/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;

/** Divides rows by the values of a column. */
public final class ValueSplit {

    private final ColumnType type;
    private final String column;
    private final int most;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final int[] partOfRow;
    private final Map<@Nullable Object, Integer> parts = new HashMap<>();
    private long lastWhole;
    private int lastPart = -1;

    /**
     * The rows with one value.
     *
     * @param value a Boolean, Integer, Long or String, or null
     * @param rows in order
     */
    public record Part(@Nullable Object value, RowMap rows) {}

    private ValueSplit(ColumnType type, String column, int most, long rows) {
        this.type = type;
        this.column = column;
        this.most = most;
        this.partOfRow = new int[Math.toIntExact(rows)];
        Arrays.fill(partOfRow, RowMap.NONE);
    }

    /**
     * Divides all rows.
     *
     * @param table the view
     * @param column not of real numbers
     * @param most the most parts
     * @return the parts in the order in which their values first occur
     * @throws IllegalArgumentException the column does not fit, or has more values
     */
    public static List<Part> of(ViewTable table, String column, int most) {
        ColumnType type = table.schema().column(column).type();
        if (type.isReal()) {
            throw new IllegalArgumentException("Column '" + column + "' is " + type
                    + ", and nearly every row may have its own value; filter by ranges of it");
        }
        ValueSplit split = new ValueSplit(type, column, most, table.plan().rows());
        ItemCursor cursor = table.cursor(column);
        while (cursor.nextBatch()) {
            split.add(cursor);
        }
        List<RowMap> rows = RowSplits.byPart(split.partOfRow, split.values.size());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            parts.add(new Part(split.values.get(i), rows.get(i)));
        }
        return parts;
    }

    private void add(ItemCursor cursor) {
        int first = Math.toIntExact(cursor.batchFirstRow());
        for (int i = 0; i < cursor.batchRows(); i++) {
            boolean isNull = cursor.hasNulls(0) && cursor.nulls(0)[i];
            int part;
            if (isNull) {
                part = partOf(null);
            } else if (type == ColumnType.STRING) {
                part = partOf(cursor.strings(0)[i]);
            } else {
                part = partOfWhole(cursor.longs(0)[i]);
            }
            partOfRow[first + i] = part;
        }
    }

    /** Neighbours are often equal, and then no object is made. */
    private int partOfWhole(long value) {
        if (lastPart < 0 || value != lastWhole) {
            lastPart = partOf(
                    switch (type) {
                        case BOOLEAN -> value != 0;
                        case INT32 -> (int) value;
                        default -> value;
                    });
            lastWhole = value;
        }
        return lastPart;
    }

    private int partOf(@Nullable Object value) {
        Integer known = parts.get(value);
        if (known != null) {
            return known;
        }
        if (values.size() == most) {
            throw new IllegalArgumentException("Column '" + column + "' has more than " + most
                    + " values; allow more parts, or split by another column");
        }
        parts.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }
}
