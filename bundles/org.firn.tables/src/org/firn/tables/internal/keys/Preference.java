/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import org.firn.tables.ItemCursor;
import org.firn.tables.internal.SortKeys;
import org.firn.tables.keys.DuplicatePolicy;

/**
 * How much the rows of a table are preferred by a column.
 *
 * @param column of numbers
 * @param least whether the least is best
 */
record Preference(String column, boolean least) {

    static Preference of(DuplicatePolicy policy) {
        return new Preference(policy.column(), policy.rule() == DuplicatePolicy.Rule.LEAST);
    }

    /** Numbers that are greater the better; null and NaN come last. */
    void read(ItemCursor cursor, long[] out) {
        int column = cursor.column(this.column);
        int count = cursor.batchRows();
        boolean isReal = cursor.columns().get(column).type().isReal();
        boolean hasNulls = cursor.hasNulls(column);
        for (int i = 0; i < count; i++) {
            boolean isWorst = hasNulls && cursor.nulls(column)[i] || isReal && Double.isNaN(cursor.doubles(column)[i]);
            long key = isReal ? SortKeys.of(cursor.doubles(column)[i]) : cursor.longs(column)[i];
            out[i] = isWorst ? Long.MIN_VALUE : Math.max(least ? ~key : key, Long.MIN_VALUE + 1);
        }
    }
}
