/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.function.BooleanSupplier;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.BatchSource;

/** Decides about the rows of a cursor, a whole batch at a time. Used by one thread. */
public final class BatchTest implements BooleanSupplier {

    private final Node.Truth condition;
    private final Rows rows;
    private final ItemCursor cursor;
    private final byte[] answers = new byte[BatchSource.BATCH_ROWS];
    private long evaluated = -1;

    BatchTest(Node.Truth condition, Rows rows, ItemCursor cursor) {
        this.condition = condition;
        this.rows = rows;
        this.cursor = cursor;
    }

    private void evaluate() {
        if (evaluated != cursor.batchFirstRow()) {
            condition.fill(rows, answers);
            evaluated = cursor.batchFirstRow();
        }
    }

    @Override
    public boolean getAsBoolean() {
        evaluate();
        return answers[(int) (cursor.rowNumber() - evaluated)] == Node.TRUE;
    }

    /**
     * Finds the rows of the batch that are accepted.
     *
     * @param chosen gets their indexes in the batch, in order
     * @return how many
     */
    public int select(int[] chosen) {
        evaluate();
        int count = 0;
        for (int i = 0; i < rows.count(); i++) {
            chosen[count] = i;
            count += answers[i] >> 1;
        }
        return count;
    }
}
