/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowQuery;

/**
 * Rows of an item table on their way to a file: some columns, filtered, sorted and limited as asked.
 * <pre>
 * new CsvFormat().write(RowSelection.of(table).columns(List.of("x", "y")).limit(10), out);
 * </pre>
 * Each of the methods that choose changes and returns this object. Used by one thread.
 */
public final class RowSelection {

    private final ItemTable table;
    private List<ColumnSpec> specs;
    private @Nullable RowFilter filter;
    private @Nullable String sort;
    private boolean descending;
    private long limit = Long.MAX_VALUE;
    private String name = "table";

    private RowSelection(ItemTable table) {
        this.table = table;
        this.specs = table.schema().columns();
    }

    /**
     * Begins with all rows and columns.
     *
     * @param table the table; stays the caller's to close
     * @return the selection
     */
    public static RowSelection of(ItemTable table) {
        return new RowSelection(table);
    }

    /**
     * Chooses columns.
     *
     * @param names in the wanted order; none means all
     * @return this
     * @throws IllegalArgumentException there is no such column
     */
    public RowSelection columns(List<String> names) {
        specs = names.isEmpty()
                ? table.schema().columns()
                : names.stream().map(table.schema()::column).toList();
        return this;
    }

    /**
     * Chooses rows.
     *
     * @param wanted which rows; null for all
     * @return this
     */
    public RowSelection where(@Nullable RowFilter wanted) {
        filter = wanted;
        return this;
    }

    /**
     * Sorts. Equal values stay in the order of the table; NaN, then null, come last.
     *
     * @param column null for the order of the table, in which rows are streamed whatever their number
     * @param greatestFirst whether the greatest comes first
     * @return this
     */
    public RowSelection sortBy(@Nullable String column, boolean greatestFirst) {
        sort = column;
        descending = greatestFirst;
        return this;
    }

    /**
     * Limits the number of rows.
     *
     * @param rows how many at most
     * @return this
     */
    public RowSelection limit(long rows) {
        limit = rows;
        return this;
    }

    /**
     * Gives the rows a name, for formats that name their tables.
     *
     * @param text such as {@code particles}
     * @return this
     */
    public RowSelection named(String text) {
        name = text;
        return this;
    }

    /**
     * Tells the name.
     *
     * @return {@code table} unless one was given
     */
    public String name() {
        return name;
    }

    /**
     * Tells the columns to write.
     *
     * @return in order
     */
    public List<ColumnSpec> specs() {
        return specs;
    }

    /**
     * Tells what is known about the whole table.
     *
     * @return texts by key
     */
    public Map<String, String> properties() {
        return table.properties();
    }

    /**
     * Reads the rows; may be asked again, which gives the same rows as long as nobody refreshes the table.
     *
     * @return before the first row
     */
    public RowBatches batches() {
        return batches(specs);
    }

    /**
     * Reads some columns of the rows, for formats that must know them before they write.
     *
     * @param columns the columns to read
     * @return before the first row
     */
    public RowBatches batches(List<ColumnSpec> columns) {
        String by = sort;
        if (by == null) {
            return RowBatches.streamed(table, columns, filter, limit);
        }
        RowQuery query = table.query().sortBy(by, descending);
        RowFilter wanted = filter;
        if (wanted != null) {
            query.where(wanted);
        }
        if (limit < Long.MAX_VALUE) {
            query.limit(limit);
        }
        return RowBatches.listed(table, columns, query.rowNumbers());
    }
}
