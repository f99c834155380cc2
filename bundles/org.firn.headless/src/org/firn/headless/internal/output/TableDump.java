/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.RowQuery;

/**
 * Writes rows of an item table: filtered, sorted and limited as asked. Unsorted rows are streamed, whatever their
 * number;
 * sorted ones are fetched page by page.
 *
 * @param columns the columns to write, in order; empty for all
 * @param filter which rows; null for all
 * @param sort the column to sort by; null for the order of the table
 * @param descending whether the greatest comes first
 * @param limit how many rows at most
 */
public record TableDump(
        List<String> columns, @Nullable RowFilter filter, @Nullable String sort, boolean descending, long limit) {
    private static final int PAGE = 4096;

    /** Writes the rows. */
    public void write(ItemTable table, RowFormat format) throws IOException {
        List<String> names = columns.isEmpty() ? table.schema().names() : columns;
        List<ColumnSpec> specs = names.stream().map(table.schema()::column).toList();
        format.begin(specs);
        if (sort == null) {
            stream(table, specs, format);
        } else {
            pages(table, specs, format);
        }
        format.finish();
    }

    private void stream(ItemTable table, List<ColumnSpec> specs, RowFormat format) throws IOException {
        Set<String> needed =
                new LinkedHashSet<>(specs.stream().map(ColumnSpec::name).toList());
        needed.addAll(filter == null ? List.of() : filter.columns());
        ItemCursor cursor = table.cursor(needed.toArray(String[]::new));
        // over first: a percentile must be known before any row is decided about
        BooleanSupplier accepts =
                filter == null ? () -> true : filter.over(table).bind(cursor);
        List<Integer> handles = new ArrayList<>();
        specs.forEach(spec -> handles.add(cursor.column(spec.name())));
        long written = 0;
        while (written < limit && cursor.next()) {
            if (!accepts.getAsBoolean()) {
                continue;
            }
            for (int i = 0; i < specs.size(); i++) {
                write(cursor, handles.get(i), specs.get(i).type(), format);
            }
            format.endRow();
            if (++written % PAGE == 0 && format.isCutOff()) {
                return;
            }
        }
    }

    private static void write(ItemCursor cursor, int column, ColumnType type, RowFormat format) throws IOException {
        if (cursor.isNull(column)) {
            format.missing();
            return;
        }
        switch (type) {
            case BOOLEAN -> format.value(cursor.getLong(column) != 0);
            case INT32, INT64 -> format.value(cursor.getLong(column));
            case FLOAT32 -> format.value((float) cursor.getDouble(column));
            case FLOAT64 -> format.value(cursor.getDouble(column));
            case STRING -> format.value(String.valueOf(cursor.getString(column)));
        }
    }

    private void pages(ItemTable table, List<ColumnSpec> specs, RowFormat format) throws IOException {
        RowQuery query = table.query().sortBy(String.valueOf(sort), descending);
        if (filter != null) {
            query.where(filter);
        }
        if (limit < Long.MAX_VALUE) {
            query.limit(limit);
        }
        long[] rows = query.rowNumbers();
        String[] names = specs.stream().map(ColumnSpec::name).toArray(String[]::new);
        for (int start = 0; start < rows.length && !format.isCutOff(); start += PAGE) {
            RowPage page = table.rows(Arrays.copyOfRange(rows, start, Math.min(rows.length, start + PAGE)), names);
            for (int row = 0; row < page.size(); row++) {
                for (int i = 0; i < specs.size(); i++) {
                    write(page, row, i, specs.get(i).type(), format);
                }
                format.endRow();
            }
        }
    }

    private static void write(RowPage page, int row, int column, ColumnType type, RowFormat format) throws IOException {
        if (page.isNull(row, column)) {
            format.missing();
            return;
        }
        switch (type) {
            case BOOLEAN -> format.value(page.getLong(row, column) != 0);
            case INT32, INT64 -> format.value(page.getLong(row, column));
            case FLOAT32 -> format.value((float) page.getDouble(row, column));
            case FLOAT64 -> format.value(page.getDouble(row, column));
            case STRING -> format.value(String.valueOf(page.getString(row, column)));
        }
    }
}
