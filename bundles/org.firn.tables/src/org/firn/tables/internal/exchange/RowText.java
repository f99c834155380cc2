/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.RowBatches;

/** Writes the rows of a text format: what stands around the values, and how texts and special numbers look. */
abstract class RowText {

    private final List<ColumnSpec> specs;
    private final TextOutput out;

    RowText(List<ColumnSpec> specs, TextOutput out) {
        this.specs = specs;
        this.out = out;
    }

    /** Writes what stands before a value. */
    abstract void before(int column) throws IOException;

    abstract void text(String text) throws IOException;

    abstract void missing() throws IOException;

    abstract void endRow() throws IOException;

    /** Writes NaN or an infinity. */
    abstract void special(double value) throws IOException;

    final void write(RowBatches batches) throws IOException {
        ColumnType[] types = specs.stream().map(ColumnSpec::type).toArray(ColumnType[]::new);
        while (batches.next()) {
            for (int row = 0; row < batches.rows(); row++) {
                for (int column = 0; column < types.length; column++) {
                    before(column);
                    value(batches, types[column], column, row);
                }
                endRow();
            }
        }
        out.finish();
    }

    private void value(RowBatches batches, ColumnType type, int column, int row) throws IOException {
        boolean @Nullable [] nulls = batches.nulls(column);
        if (nulls != null && nulls[row]) {
            missing();
            return;
        }
        switch (type) {
            case BOOLEAN -> out.put(batches.longs(column)[row] != 0);
            case INT32, INT64 -> out.put(batches.longs(column)[row]);
            case STRING -> text(String.valueOf(batches.strings(column)[row]));
            default -> real(batches.doubles(column)[row], type == ColumnType.FLOAT32);
        }
    }

    private void real(double value, boolean single) throws IOException {
        if (!Double.isFinite(value)) {
            special(value);
        } else if (single) {
            out.put((float) value);
        } else {
            out.put(value);
        }
    }
}
