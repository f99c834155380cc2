/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.TableSort;
import org.firn.tables.view.TableView;

/**
 * The rows that a query gives, at one moment. Immutable; thread-safe. A filter costs a bit a row of the set, an order
 * four bytes a row that is shown; no value is held.
 *
 * @param query what was asked
 * @param rows the rows that the filter keeps, in the order of the set
 * @param order the places in {@code rows} in the order that is shown; null for that of the set
 * @param total how many rows the set had
 */
record ShownRows(Query query, ItemTable rows, int @Nullable [] order, long total) {

    /**
     * Answers a query.
     *
     * @throws org.firn.tables.FilterSyntaxException the filter is none
     */
    static ShownRows of(ItemTable table, Query query) {
        TableView all = TableView.of(table);
        ItemTable kept = query.filter().isEmpty()
                ? all.table()
                : all.where(RowFilter.parse(query.filter(), table.schema()))
                        .kept()
                        .table();
        return new ShownRows(query, kept, order(kept, query), all.size());
    }

    private static int @Nullable [] order(ItemTable rows, Query query) {
        TableSort sort = null;
        for (SortKey key : query.order()) {
            sort = sort == null
                    ? TableSort.by(key.column(), key.descending())
                    : sort.then(key.column(), key.descending());
        }
        if (sort == null) {
            return null;
        }
        long[] sorted = sort.order(rows);
        int[] places = new int[sorted.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) sorted[i];
        }
        return places;
    }

    /** The number of rows that are shown. */
    long size() {
        return order == null ? rows.size() : order.length;
    }

    /** The number of a row in {@link #rows}. */
    long rowAt(long place) {
        return order == null ? place : order[(int) place];
    }

    /** Some rows, as they are shown. */
    RowPage page(long first, int count, String... columns) {
        if (order == null) {
            return rows.page(first, count, columns);
        }
        int length = (int) Math.max(0, Math.min(count, order.length - first));
        long[] numbers = new long[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = order[(int) first + i];
        }
        return rows.rows(numbers, columns);
    }
}
