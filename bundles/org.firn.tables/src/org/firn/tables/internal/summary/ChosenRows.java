/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BatchChoice;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.BlockTable;

/** Runs over the rows of a table that a filter accepts, a batch at a time. */
public final class ChosenRows {

    private final ItemCursor cursor;
    private final @Nullable BatchChoice choice;
    private final int[] rows;
    private int count;

    /**
     * Starts before the first row.
     *
     * @param table the table
     * @param filter which rows; null for all
     * @param columns the columns to read; none for none
     */
    public ChosenRows(ItemTable table, @Nullable RowFilter filter, Collection<String> columns) {
        Set<String> names = new LinkedHashSet<>(columns);
        RowFilter prepared = filter == null ? null : filter.over(table);
        names.addAll(prepared == null ? Set.of() : prepared.columns());
        if (names.isEmpty()) {
            names.add(TableSchema.ID.name());
        }
        cursor = BlockTable.scan(table, names.toArray(String[]::new));
        choice = prepared == null ? null : new BatchChoice(prepared, cursor);
        rows = choice == null ? IntStream.range(0, BatchSource.BATCH_ROWS).toArray() : choice.rows();
    }

    /**
     * Goes to the next batch.
     *
     * @return false when there is none
     */
    public boolean next() {
        if (!cursor.nextBatch()) {
            return false;
        }
        count = choice == null ? cursor.batchRows() : choice.select();
        return true;
    }

    /**
     * Gives the values.
     *
     * @return reads the columns
     */
    public ItemCursor cursor() {
        return cursor;
    }

    /**
     * Tells the rows.
     *
     * @return indexes in the batch, ascending, valid up to {@link #count()}
     */
    public int[] rows() {
        return rows;
    }

    /**
     * Counts.
     *
     * @return how many rows of the batch are chosen
     */
    public int count() {
        return count;
    }
}
