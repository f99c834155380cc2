/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import java.util.List;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.Batches;
import org.firn.tables.internal.ColumnVector;

/** The row where a merge is in one sorted run. */
final class RunCursor {

    private final List<SortColumn> columns;
    private final ItemCursor cursor;
    private final int[] sorted;
    private final ColumnVector[] vectors;
    private int row;

    RunCursor(ItemTable run, List<SortColumn> columns) {
        this.columns = columns;
        this.cursor = run.cursor();
        this.sorted = columns.stream()
                .mapToInt(column -> cursor.column(column.name()))
                .toArray();
        this.vectors = new ColumnVector[run.schema().size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = new ColumnVector(run.schema().column(i).type(), BatchSource.BATCH_ROWS);
        }
    }

    /** Goes to the next batch; false when there is none. */
    boolean load() {
        row = 0;
        if (!cursor.nextBatch()) {
            return false;
        }
        for (int c = 0; c < vectors.length; c++) {
            vectors[c].setHasNulls(false);
            Batches.copy(cursor, c, vectors[c], 0);
        }
        return true;
    }

    /** Goes to the next row of the batch; false when there is none. */
    boolean next() {
        return ++row < cursor.batchRows();
    }

    int row() {
        return row;
    }

    ColumnVector vector(int column) {
        return vectors[column];
    }

    /** Less than 0 when the row here comes before that of another run. */
    int compare(RunCursor other) {
        for (int i = 0; i < sorted.length; i++) {
            int result = compare(sorted[i], other, columns.get(i).descending());
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private int compare(int column, RunCursor other, boolean descending) {
        ColumnVector one = vectors[column];
        ColumnVector two = other.vectors[column];
        int rank = rank(one, row);
        int otherRank = rank(two, other.row);
        if (rank != 0 || otherRank != 0) {
            return Integer.compare(rank, otherRank);
        }
        int result;
        if (one.type() == ColumnType.STRING) {
            result = one.texts()[row].compareTo(two.texts()[other.row]);
        } else if (one.type().isReal()) {
            // 0 and -0 are equal
            result = Double.compare(one.doubles()[row] + 0.0, two.doubles()[other.row] + 0.0);
        } else {
            result = Long.compare(one.longs()[row], two.longs()[other.row]);
        }
        return descending ? -result : result;
    }

    /** Values first, then NaN, then null. */
    private static int rank(ColumnVector vector, int row) {
        if (vector.isNull(row)) {
            return 2;
        }
        return vector.type().isReal() && Double.isNaN(vector.doubles()[row]) ? 1 : 0;
    }
}
