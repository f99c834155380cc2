/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;

/** Decodes whole columns into arrays. */
final class ColumnArrays {

    private final FitTable table;
    private final List<Group> groups;
    private final int rows;

    /** Checks all groups first, so that the arrays of all columns hold the same rows. */
    ColumnArrays(FitTable table) {
        this.table = table;
        this.groups = table.readableGroups();
        long size = groups.stream().mapToLong(Group::rows).sum();
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("Table " + table.file() + " has " + size
                    + " rows, more than an array can hold; read it with a cursor");
        }
        this.rows = (int) size;
    }

    /** Takes over one batch. */
    private interface Sink {
        void accept(ItemCursor batch, int at);
    }

    private void forEachBatch(String column, Sink sink) {
        ItemCursor cursor = table.cursor(groups, 0, column);
        int at = 0;
        while (cursor.nextBatch()) {
            sink.accept(cursor, at);
            at += cursor.batchRows();
        }
    }

    double[] doubles(String column) {
        double[] values = new double[rows];
        if (require(column, true, true).type().isReal()) {
            forEachBatch(column, (batch, at) -> System.arraycopy(batch.doubles(0), 0, values, at, batch.batchRows()));
        } else {
            forEachBatch(column, (batch, at) -> {
                for (int i = 0; i < batch.batchRows(); i++) {
                    batch.moveTo(i);
                    values[at + i] = batch.getDouble(0);
                }
            });
        }
        return values;
    }

    long[] longs(String column) {
        require(column, true, false);
        int index = table.schema().indexOf(column);
        long nulls = groups.stream().mapToLong(group -> group.nullCount(index)).sum();
        if (nulls > 0) {
            throw new IllegalStateException("Column '" + column + "' of table " + table.file() + " has " + nulls
                    + " nulls; say what to give for them: longs(column, valueForNull)");
        }
        return longs(column, 0);
    }

    long[] longs(String column, long valueForNull) {
        require(column, true, false);
        long[] values = new long[rows];
        forEachBatch(column, (batch, at) -> {
            System.arraycopy(batch.longs(0), 0, values, at, batch.batchRows());
            for (int i = 0; batch.hasNulls(0) && i < batch.batchRows(); i++) {
                batch.moveTo(i);
                if (batch.isNull(0)) {
                    values[at + i] = valueForNull;
                }
            }
        });
        return values;
    }

    @Nullable
    String[] strings(String column) {
        require(column, false, false);
        String[] values = new String[rows];
        forEachBatch(column, (batch, at) -> System.arraycopy(batch.strings(0), 0, values, at, batch.batchRows()));
        return values;
    }

    private ColumnSpec require(String column, boolean number, boolean realToo) {
        ColumnSpec spec = table.schema().column(column);
        boolean fits =
                number ? spec.type().isWhole() || realToo && spec.type().isReal() : spec.type() == ColumnType.STRING;
        if (!fits) {
            throw new IllegalArgumentException("Column '" + column + "' of table " + table.file() + " is "
                    + spec.type() + ": read it with "
                    + (spec.type().isWhole() ? "longs" : spec.type().isReal() ? "doubles" : "strings"));
        }
        return spec;
    }
}
