/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Which rows of a table have the same value in a column; null is equal to null, NaN to NaN, and 0 to -0. */
final class RowGroups {
    private final int[] groups;
    private int[] sizes = new int[64];
    private int count;

    private RowGroups(int rows) {
        groups = new int[rows];
    }

    /** One group of so many rows. */
    static RowGroups one(int rows) {
        RowGroups made = new RowGroups(rows);
        made.count = 1;
        made.sizes[0] = rows;
        return made;
    }

    /** Looks at all rows. */
    static RowGroups by(ItemTable table, String column) {
        RowGroups made = new RowGroups(Math.toIntExact(table.size()));
        made.read(table.cursor(column));
        return made;
    }

    /** Neighbours mostly are of one group, so that few values are looked up. */
    private void read(ItemCursor cursor) {
        ColumnType type = cursor.columns().get(0).type();
        Map<@Nullable Object, Integer> known = new HashMap<>();
        int row = 0;
        while (cursor.nextBatch()) {
            int group = -1;
            for (int i = 0; i < cursor.batchRows(); i++, row++) {
                if (group < 0 || !isSame(cursor, type, i)) {
                    group = known.computeIfAbsent(value(cursor, type, i), any -> count++);
                    if (group == sizes.length) {
                        sizes = Arrays.copyOf(sizes, 2 * group);
                    }
                }
                groups[row] = group;
                sizes[group]++;
            }
        }
    }

    private static boolean isSame(ItemCursor cursor, ColumnType type, int i) {
        if (cursor.hasNulls(0) && cursor.nulls(0)[i] != cursor.nulls(0)[i - 1]) {
            return false;
        } else if (type == ColumnType.STRING) {
            return cursor.strings(0)[i] == cursor.strings(0)[i - 1]; // else it is looked up
        }
        return type.isReal()
                ? cursor.doubles(0)[i] == cursor.doubles(0)[i - 1]
                : cursor.longs(0)[i] == cursor.longs(0)[i - 1];
    }

    private static @Nullable Object value(ItemCursor cursor, ColumnType type, int i) {
        if (cursor.hasNulls(0) && cursor.nulls(0)[i]) {
            return null;
        } else if (type == ColumnType.STRING) {
            return cursor.strings(0)[i];
        }
        return type.isReal() ? (Object) (cursor.doubles(0)[i] + 0.0) : (Object) cursor.longs(0)[i]; // -0 + 0 is 0
    }

    /** How many groups there are. */
    int count() {
        return count;
    }

    /** How many rows a group has. */
    int size(int group) {
        return sizes[group];
    }

    /** The group of a row, from 0. */
    int of(int row) {
        return groups[row];
    }
}
