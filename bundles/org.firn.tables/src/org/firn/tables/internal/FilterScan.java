/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.firn.tables.ItemCursor;
import org.firn.tables.RowFilter;

/** Runs over the rows of a table that a filter accepts; blocks that cannot have any are not read. */
public final class FilterScan {

    private static final RowFilter ALL = RowFilter.of(List.of(), cursor -> () -> true);

    private final ItemCursor cursor;
    private final BatchChoice choice;

    /**
     * Starts before the first row.
     *
     * @param table what it shows now is read
     * @param prepared a filter, prepared for the table
     */
    public FilterScan(BlockTable table, RowFilter prepared) {
        String[] columns = prepared.columns().toArray(String[]::new);
        cursor = table.scan(
                BlockRanges.worthReading(table.shown().blocks(), table.schema(), prepared),
                columns.length == 0 ? new String[] {table.schema().column(0).name()} : columns);
        choice = new BatchChoice(prepared, cursor);
    }

    /**
     * Gives the filter that accepts every row.
     *
     * @return needs no columns
     */
    public static RowFilter all() {
        return ALL;
    }

    /**
     * Goes to the next batch.
     *
     * @return how many of its rows are accepted, maybe none; -1 when there is no batch
     */
    public int next() {
        return cursor.nextBatch() ? choice.select() : -1;
    }

    /**
     * Tells where the batch starts.
     *
     * @return a row number
     */
    public long firstRow() {
        return cursor.batchFirstRow();
    }

    /**
     * Tells which rows are accepted.
     *
     * @return places in the batch, in order, valid up to what {@link #next()} has told
     */
    public int[] places() {
        return choice.rows();
    }
}
