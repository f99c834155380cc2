/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.function.BooleanSupplier;
import org.firn.tables.ItemCursor;
import org.firn.tables.RowFilter;
import org.firn.tables.internal.expression.BatchTest;

/** The rows of a batch that a filter accepts: an expression decides about all at once, other filters row by row. */
public final class BatchChoice {

    private final ItemCursor cursor;
    private final BooleanSupplier test;
    private final int[] rows = new int[BatchSource.BATCH_ROWS];

    /**
     * Binds a filter.
     *
     * @param filter prepared for the table
     * @param cursor reads its columns
     */
    public BatchChoice(RowFilter filter, ItemCursor cursor) {
        this.cursor = cursor;
        this.test = filter.bind(cursor);
    }

    /**
     * Decides about the batch where the cursor is.
     *
     * @return how many rows are accepted
     */
    public int select() {
        if (test instanceof BatchTest whole) {
            return whole.select(rows);
        }
        int count = 0;
        for (int i = 0; i < cursor.batchRows(); i++) {
            cursor.moveTo(i);
            if (test.getAsBoolean()) {
                rows[count++] = i;
            }
        }
        return count;
    }

    /**
     * Tells which rows were accepted.
     *
     * @return indexes in the batch, in order, valid up to the count
     */
    public int[] rows() {
        return rows;
    }
}
