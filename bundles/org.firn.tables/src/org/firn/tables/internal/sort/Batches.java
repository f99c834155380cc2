/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.ColumnVector;

/** Keeps what a cursor is about to overwrite. */
final class Batches {

    private Batches() {}

    /** Copies a column of the batch where a cursor is. */
    static void copy(ItemCursor cursor, int column, ColumnVector target, int at) {
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
