/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSort;
import org.firn.tables.view.TableView;

/** The rows of a table in the order of a value, perhaps within groups. */
final class RankedRows {
    private final long[] order;
    private final ItemTable sorted;
    private final String column;
    private final String group;

    /**
     * @param greatestFirst whether the greatest value is the best
     * @param group the column that makes groups; empty for one group
     */
    RankedRows(ItemTable table, String column, boolean greatestFirst, String group) {
        this.column = column;
        this.group = group;
        order = group.isEmpty() || group.equals(column)
                ? TableSort.by(column, greatestFirst).order(table)
                : TableSort.by(group, false).then(column, greatestFirst).order(table);
        sorted = TableView.of(table).rows(order).kept().table();
    }

    /**
     * The best rows of each group.
     *
     * @param wanted how many of a group of the given size
     * @return row numbers, ascending; rows without a value are never among them
     */
    long[] best(LongUnaryOperator wanted) {
        long[] chosen = new long[order.length];
        int count = 0;
        int start = 0;
        int valued = 0;
        Object current = null;
        ItemCursor cursor = sorted.cursor(group.isEmpty() ? new String[] {column} : new String[] {column, group});
        int value = cursor.column(column);
        boolean real = cursor.columns().get(value).type().isReal();
        for (int i = 0; cursor.next(); i++) {
            Object here = group.isEmpty() ? null : groupValue(cursor);
            if (!Objects.equals(here, current)) {
                count = take(chosen, count, start, Math.min(valued, wanted.applyAsLong(i - start)));
                start = i;
                valued = 0;
                current = here;
            }
            if (!cursor.isNull(value) && !(real && Double.isNaN(cursor.getDouble(value)))) {
                valued++;
            }
        }
        count = take(chosen, count, start, Math.min(valued, wanted.applyAsLong(order.length - start)));
        long[] rows = Arrays.copyOf(chosen, count);
        Arrays.sort(rows);
        return rows;
    }

    private int take(long[] chosen, int count, int start, long number) {
        System.arraycopy(order, start, chosen, count, (int) number);
        return count + (int) number;
    }

    private @Nullable Object groupValue(ItemCursor cursor) {
        int index = cursor.column(group);
        ColumnType type = cursor.columns().get(index).type();
        if (cursor.isNull(index)) {
            return null;
        } else if (type == ColumnType.STRING) {
            return cursor.getString(index);
        }
        return type.isReal() ? (Object) cursor.getDouble(index) : (Object) cursor.getLong(index);
    }
}
