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

    private final BlockTable table;
    private final List<? extends RowBlock> blocks;
    private final int rows;

    /** Checks all blocks first, so that the arrays of all columns hold the same rows. */
    ColumnArrays(BlockTable table) {
        this.table = table;
        this.blocks =
                table.shown().blocks().stream().filter(RowBlock::isReadable).toList();
        long size = blocks.stream().mapToLong(RowBlock::rows).sum();
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
        ItemCursor cursor = table.cursor(blocks, 0, column);
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
        long[] nulls = new long[1];
        long[] values = longs(column, (array, at) -> nulls[0]++);
        if (nulls[0] > 0) {
            throw new IllegalStateException("Column '" + column + "' of table " + table.file() + " has " + nulls[0]
                    + " nulls; say what to give for them: longs(column, valueForNull)");
        }
        return values;
    }

    long[] longs(String column, long valueForNull) {
        return longs(column, (array, at) -> array[at] = valueForNull);
    }

    /** Says what happens to the place of a null. */
    private interface NullPlace {
        void set(long[] values, int at);
    }

    private long[] longs(String column, NullPlace atNull) {
        require(column, true, false);
        long[] values = new long[rows];
        forEachBatch(column, (batch, at) -> {
            System.arraycopy(batch.longs(0), 0, values, at, batch.batchRows());
            for (int i = 0; batch.hasNulls(0) && i < batch.batchRows(); i++) {
                if (batch.nulls(0)[i]) {
                    atNull.set(values, at + i);
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
