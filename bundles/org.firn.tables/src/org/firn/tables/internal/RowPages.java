/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.RowPage;

/** Decodes single rows. */
final class RowPages {

    private final BlockTable table;
    private final BlockTable.Shown shown;

    RowPages(BlockTable table) {
        this.table = table;
        this.shown = table.shown();
    }

    RowPage page(long offset, int limit, String... columns) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "A page needs an offset and a limit of 0 or more, not " + offset + " and " + limit);
        }
        long[] rows = new long[(int) Math.min(limit, Math.max(0, table.size() - offset))];
        int found = 0;
        long skip = offset;
        for (RowBlock block : shown.blocks()) {
            if (found == rows.length) {
                break;
            }
            if (block.isLost() || skip >= block.rows()) {
                skip -= block.isLost() ? 0 : block.rows();
            } else if (block.isReadable()) {
                for (long i = skip; i < block.rows() && found < rows.length; i++) {
                    rows[found++] = block.firstRow() + i;
                }
                skip = 0;
            }
        }
        return rows(Arrays.copyOf(rows, found), columns);
    }

    RowPage rows(long[] wanted, String... columns) {
        long[] readable = Arrays.stream(wanted).filter(this::isReadable).toArray();
        Selection selection = Selection.of(table.schema(), columns);
        ColumnVector[] target = selection.vectors(readable.length);
        ColumnType[] types = selection.columns().stream().map(ColumnSpec::type).toArray(ColumnType[]::new);
        if (readable.length > 0) {
            new RowGather(new BlockIndex(shown.blocks()), selection.indexesIn(table.schema()), types)
                    .gather(readable, readable.length, target);
        }
        return new RowPage(selection, target, readable);
    }

    private boolean isReadable(long row) {
        RowBlock block = RowBlock.holding(shown.blocks(), row);
        boolean known = row >= 0 && (row < shown.rowNumbers() || shown.rowNumbers() < 0);
        if (block == null && !known) {
            throw new IndexOutOfBoundsException("Table " + table.file() + " has no row number " + row + "; its "
                    + shown.rowNumbers() + " rows have the numbers from 0");
        }
        return block != null && block.isReadable();
    }
}
