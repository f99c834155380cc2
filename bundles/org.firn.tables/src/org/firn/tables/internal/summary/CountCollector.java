/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.ColumnVector;

/** Counts rows, or values that are not null. */
final class CountCollector extends Collector {

    private long[] counts = {};

    /** Counts the values of a column; rows when it is null. */
    CountCollector(@Nullable String column) {
        super(column);
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (counts.length < size) {
            counts = Arrays.copyOf(counts, room(size));
        }
        boolean[] nulls = columns().isEmpty() ? null : values().nulls();
        for (int k = 0; k < count; k++) {
            counts[groups[k]] += nulls != null && nulls[rows[k]] ? 0 : 1;
        }
    }

    @Override
    void write(ColumnVector out, int size) {
        System.arraycopy(counts, 0, out.longs(), 0, Math.min(size, counts.length));
    }
}
