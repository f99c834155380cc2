/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.util.BitSet;
import java.util.function.LongUnaryOperator;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSort;

/** The rows of a table in the order of a value, perhaps within groups. */
final class RankedRows {
    private final long[] order;
    private final RowGroups groups;
    private final BitSet valued;

    /**
     * @param greatestFirst whether the greatest value is the best
     * @param group the column that makes groups; empty for one group
     */
    RankedRows(ItemTable table, String column, boolean greatestFirst, String group) {
        order = TableSort.by(column, greatestFirst).order(table);
        groups = group.isEmpty() ? RowGroups.one(order.length) : RowGroups.by(table, group);
        valued = valued(table, column);
    }

    private static BitSet valued(ItemTable table, String column) {
        BitSet rows = new BitSet();
        ItemCursor cursor = table.cursor(column);
        boolean real = cursor.columns().get(0).type().isReal();
        for (int start = 0; cursor.nextBatch(); start += cursor.batchRows()) {
            int count = cursor.batchRows();
            rows.set(start, start + count);
            for (int i = 0; real && i < count; i++) {
                if (Double.isNaN(cursor.doubles(0)[i])) {
                    rows.clear(start + i);
                }
            }
            for (int i = 0; cursor.hasNulls(0) && i < count; i++) {
                if (cursor.nulls(0)[i]) {
                    rows.clear(start + i);
                }
            }
        }
        return rows;
    }

    /**
     * The best rows of each group.
     *
     * @param wanted how many of a group of the given size
     * @return row numbers, ascending; rows without a value are never among them
     */
    long[] best(LongUnaryOperator wanted) {
        long[] left = new long[groups.count()];
        for (int group = 0; group < left.length; group++) {
            left[group] = wanted.applyAsLong(groups.size(group));
        }
        BitSet chosen = new BitSet(order.length);
        for (long row : order) {
            if (valued.get((int) row) && left[groups.of((int) row)]-- > 0) {
                chosen.set((int) row);
            }
        }
        return chosen.stream().asLongStream().toArray();
    }
}
