/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.BatchSource;

/** The values of one column in the batch where a cursor is. */
final class BatchColumn {

    private final ItemCursor cursor;
    private final int column;
    private final boolean isReal;
    private final double[] converted;

    BatchColumn(ItemCursor cursor, String name) {
        this.cursor = cursor;
        this.column = cursor.column(name);
        this.isReal = cursor.columns().get(column).type().isReal();
        this.converted = new double[isReal ? 0 : BatchSource.BATCH_ROWS];
    }

    /** Where values are null, or null when none is. */
    boolean @Nullable [] nulls() {
        return cursor.hasNulls(column) ? cursor.nulls(column) : null;
    }

    long[] longs() {
        return cursor.longs(column);
    }

    @Nullable
    String[] strings() {
        return cursor.strings(column);
    }

    /** Numbers of any type as real ones, NaN where null. */
    double[] doubles() {
        if (isReal) {
            return cursor.doubles(column);
        }
        long[] values = cursor.longs(column);
        boolean[] nulls = nulls();
        for (int i = 0; i < cursor.batchRows(); i++) {
            converted[i] = nulls != null && nulls[i] ? Double.NaN : values[i];
        }
        return converted;
    }
}
