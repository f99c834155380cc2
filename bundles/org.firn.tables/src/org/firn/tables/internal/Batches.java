/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;

/** Keeps what a cursor is about to overwrite. */
public final class Batches {

    private Batches() {}

    /**
     * Copies a column of the batch where a cursor is.
     *
     * @param cursor where the batch is
     * @param column a handle
     * @param target of the same type; its nulls are left alone when the batch has none
     * @param at where in the target
     */
    public static void copy(ItemCursor cursor, int column, ColumnVector target, int at) {
        int count = cursor.batchRows();
        if (cursor.hasNulls(column)) {
            target.setHasNulls(true);
            System.arraycopy(cursor.nulls(column), 0, target.nulls(), at, count);
        }
        if (target.type() == ColumnType.STRING) {
            System.arraycopy(cursor.strings(column), 0, target.texts(), at, count);
        } else if (target.type().isReal()) {
            System.arraycopy(cursor.doubles(column), 0, target.doubles(), at, count);
        } else {
            System.arraycopy(cursor.longs(column), 0, target.longs(), at, count);
        }
    }
}
