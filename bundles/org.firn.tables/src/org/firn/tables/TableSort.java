/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.tables.internal.sort.RowOrder;
import org.firn.tables.internal.sort.SortColumn;
import org.firn.tables.internal.sort.TableSorter;

/**
 * Sorts whole tables by any number of columns; for the first rows only, a {@link RowQuery} is cheaper.
 * <pre>
 * TableSort.by("micrograph.name", false).then("score", true).write(particles, target);
 * </pre>
 * Rows that are equal in all columns stay in the order of the table. NaN, then null, come last in both directions; text
 * is compared by character code. Immutable; used by any thread.
 */
public final class TableSort {

    private static final int BYTES_A_MEBIBYTE = 1 << 20;

    private final List<SortColumn> columns;

    private TableSort(List<SortColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Starts with the most important column.
     *
     * @param column any column
     * @param descending the greatest first
     * @return the order
     */
    public static TableSort by(String column, boolean descending) {
        return new TableSort(List.of(new SortColumn(column, descending)));
    }

    /**
     * Says what decides between rows that are equal so far.
     *
     * @param column any column
     * @param descending the greatest first
     * @return the refined order
     */
    public TableSort then(String column, boolean descending) {
        List<SortColumn> more = new ArrayList<>(columns);
        more.add(new SortColumn(column, descending));
        return new TableSort(more);
    }

    /**
     * Finds the order from the columns alone. Takes up to 40 bytes a row, and the distinct texts of one column.
     *
     * @param table the rows that it shows now
     * @return all row numbers in order
     * @throws IllegalArgumentException there is no such column
     * @throws IllegalStateException the table has more than 2,147,483,639 rows
     */
    public long[] order(ItemTable table) {
        check(table);
        return RowOrder.of(table, columns);
    }

    /**
     * Writes a sorted, closed copy with the same properties; ids stay. Uses about a quarter of the greatest heap of
     * this process (-Xmx), 16 MiB at least.
     *
     * @param source the rows that it shows now
     * @param target must not exist
     * @return the number of rows
     * @throws IllegalArgumentException there is no such column
     * @throws IOException as {@link #write(ItemTable, Path, int)}
     */
    public long write(ItemTable source, Path target) throws IOException {
        long quarter = Runtime.getRuntime().maxMemory() / 4 / BYTES_A_MEBIBYTE;
        return write(source, target, (int) Math.max(16, Math.min(quarter, 1 << 20)));
    }

    /**
     * Writes a sorted, closed copy with the same properties; ids stay. A table that is larger than the memory is sorted
     * in parts, which need as much room on the disk as the table, beside the target, as long as this runs.
     *
     * @param source the rows that it shows now
     * @param target must not exist
     * @param mebibytes about what rows in memory may take, in MiB, 1 or more
     * @return the number of rows
     * @throws IllegalArgumentException there is no such column, or the memory is less than 1 MiB
     * @throws IOException the target exists, or the disk is full or fails; then neither the target nor the parts are
     *         left
     */
    public long write(ItemTable source, Path target, int mebibytes) throws IOException {
        check(source);
        if (mebibytes < 1) {
            throw new IllegalArgumentException("Sorting needs 1 MiB of memory at least, not " + mebibytes);
        }
        return new TableSorter(columns, (long) mebibytes * BYTES_A_MEBIBYTE).write(source, target);
    }

    private void check(ItemTable table) {
        for (SortColumn column : columns) {
            table.schema().indexOf(column.name());
        }
    }
}
