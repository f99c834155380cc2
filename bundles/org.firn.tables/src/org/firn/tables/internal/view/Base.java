/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.List;
import org.firn.tables.internal.BlockTable;
import org.firn.tables.internal.FitTable;
import org.firn.tables.internal.RowBlock;

/**
 * A table that views refer to, as it was when the first of them was made.
 *
 * @param table the table
 * @param blocks its blocks at that time
 * @param rows the row numbers in use at that time
 */
public record Base(FitTable table, List<? extends RowBlock> blocks, long rows) {

    /**
     * Takes what a table shows now.
     *
     * @param table any table
     * @return the base
     */
    public static Base of(FitTable table) {
        BlockTable.Shown shown = table.shown();
        List<? extends RowBlock> blocks = shown.blocks();
        long rows = shown.rowNumbers();
        if (rows < 0) {
            RowBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            rows = last == null ? 0 : last.firstRow() + last.rows();
        }
        return new Base(table, blocks, rows);
    }

    /**
     * Takes the first rows of a table.
     *
     * @param table may have grown since
     * @param rows the row numbers that were in use
     * @return the base
     */
    static Base of(FitTable table, long rows) {
        List<? extends RowBlock> blocks = table.shown().blocks().stream()
                .filter(block -> block.firstRow() + block.rows() <= rows)
                .toList();
        return new Base(table, blocks, rows);
    }

    /** Whether this is the same part of the same table. */
    boolean isSame(Base other) {
        return table == other.table && rows == other.rows;
    }
}
