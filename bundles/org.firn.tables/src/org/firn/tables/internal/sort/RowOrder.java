/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import java.util.BitSet;
import java.util.List;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.RadixSort;
import org.firn.tables.internal.RowNumbers;

/**
 * An order of rows. It is sorted by the least important column first, stably, so that at most the values of one column
 * are in memory.
 */
public final class RowOrder {

    private final RadixSort radix = new RadixSort();
    private int[] rows;
    private boolean isFileOrder = true;

    /** Starts with rows as they are. */
    RowOrder(int count) {
        rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i;
        }
    }

    /** The rows in order. */
    int[] rows() {
        return rows;
    }

    /** Sorts by keys, one a row; the keys are used up. */
    void sort(long[] keys, int count) {
        long[] inOrder = keys;
        if (!isFileOrder) {
            inOrder = new long[count];
            for (int i = 0; i < count; i++) {
                inOrder[i] = keys[rows[i]];
            }
        }
        radix.sort(inOrder, rows, count);
        isFileOrder = false;
    }

    /** Moves some rows to the end; otherwise the order stays. */
    void moveBehind(BitSet last) {
        if (last.isEmpty()) {
            return;
        }
        int[] moved = new int[rows.length];
        int front = 0;
        int back = rows.length - last.cardinality();
        for (int row : rows) {
            if (last.get(row)) {
                moved[back++] = row;
            } else {
                moved[front++] = row;
            }
        }
        rows = moved;
    }

    /**
     * Sorts the rows of a table.
     *
     * @param table the rows that it shows now
     * @param columns the most important first
     * @return row numbers in order
     */
    public static long[] of(ItemTable table, List<SortColumn> columns) {
        RowNumbers numbers = new RowNumbers();
        ItemCursor ids = table.cursor(TableSchema.ID.name());
        while (ids.nextBatch()) {
            numbers.add(ids.batchFirstRow(), ids.batchRows());
        }
        RowOrder order = new RowOrder(numbers.count());
        for (int i = columns.size() - 1; i >= 0; i--) {
            SortColumn column = columns.get(i);
            ItemCursor cursor = table.cursor(column.name());
            SortValues values = new SortValues(cursor.columns().get(0).type(), column.descending(), numbers.count());
            while (cursor.nextBatch()) {
                values.add(cursor, 0);
            }
            values.sort(order);
        }
        long[] sorted = new long[order.rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = numbers.rowOf(order.rows[i]);
        }
        return sorted;
    }
}
