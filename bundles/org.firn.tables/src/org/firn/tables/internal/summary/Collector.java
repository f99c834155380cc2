/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.ColumnVector;

/** Collects one aggregate of one column for every group. */
abstract class Collector {

    private final List<String> columns;
    private @Nullable BatchColumn values;

    /** For a column; null when only rows matter. */
    Collector(@Nullable String column) {
        this.columns = column == null ? List.of() : List.of(column);
    }

    final List<String> columns() {
        return columns;
    }

    final void bind(ItemCursor rows) {
        values = columns.isEmpty() ? null : new BatchColumn(rows, columns.get(0));
    }

    final BatchColumn values() {
        BatchColumn bound = values;
        if (bound == null) {
            throw new IllegalStateException("A collector adds rows of the cursor that it was bound to");
        }
        return bound;
    }

    /**
     * Adds rows of a batch.
     *
     * @param size the number of groups so far
     * @param rows which rows
     * @param groups the group of each
     * @param count how many
     */
    abstract void add(int size, int[] rows, int[] groups, int count);

    /** Writes the results to a vector of the type of the aggregate. */
    abstract void write(ColumnVector out, int size);

    /** Room for so many groups and some more. */
    static int room(int size) {
        return Math.max(64, size + size / 2);
    }
}
