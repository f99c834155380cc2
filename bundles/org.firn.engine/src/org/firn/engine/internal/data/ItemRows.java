/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/**
 * The rows that one item gives to one output, in memory until the item has ended well. Used by one thread at a time.
 */
public final class ItemRows extends RowCells {
    private final int columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** No rows yet. */
    public ItemRows(String output, TableSchema schema) {
        super(output, schema);
        columns = schema.size();
    }

    @Override
    void begin(long id) {
        Object[] row = new Object[columns];
        row[0] = id;
        rows.add(row);
    }

    @Override
    void put(int column, Object value) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("Values must come after row(id)");
        }
        rows.get(rows.size() - 1)[column] = value;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Writes every row. */
    void writeTo(TableWriter writer) throws IOException {
        for (Object[] row : rows) {
            for (int column = 0; column < columns; column++) {
                Cells.set(writer, column, row[column]);
            }
            writer.endRow();
        }
    }

    @Override
    public String toString() {
        return rows.stream().map(Arrays::toString).toList().toString();
    }
}
