/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.RowQuery;

/** Answers questions about one state of a table. */
final class TableQuery implements RowQuery {

    private final BlockTable table;
    private RowFilter filter = FilterScan.all();
    private @Nullable String sortColumn;
    private boolean descending;
    private long offset;
    private long limit = Long.MAX_VALUE;

    TableQuery(BlockTable table) {
        this.table = table;
    }

    @Override
    public RowQuery where(RowFilter newFilter) {
        filter = newFilter;
        return this;
    }

    @Override
    public RowQuery sortBy(String column, boolean down) {
        table.schema().indexOf(column);
        sortColumn = column;
        descending = down;
        return this;
    }

    @Override
    public RowQuery offset(long rows) {
        offset = notNegative(rows, "offset");
        return this;
    }

    @Override
    public RowQuery limit(long rows) {
        limit = notNegative(rows, "limit");
        return this;
    }

    private static long notNegative(long rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException("The " + what + " must be 0 or more, not " + rows);
        }
        return rows;
    }

    @Override
    public long[] rowNumbers() {
        long size = table.size();
        long most = Math.min(size, limit > size - offset ? size : offset + limit);
        if (most > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("An answer of " + most + " rows is too long; set a limit");
        }
        String column = sortColumn;
        RowFilter prepared = filter.over(table);
        long[] rows = column == null ? inFileOrder(prepared, (int) most) : inOrderOf(column, prepared, (int) most);
        return Arrays.copyOfRange(rows, (int) Math.min(offset, rows.length), rows.length);
    }

    private long[] inOrderOf(String column, RowFilter prepared, int most) {
        List<? extends RowBlock> blocks = BlockRanges.worthReading(table.shown().blocks(), table.schema(), prepared);
        return new TopRows(table, blocks, column, descending, most).find(prepared);
    }

    private long[] inFileOrder(RowFilter prepared, int most) {
        long[] rows = new long[Math.min(most, 1024)];
        int found = 0;
        FilterScan scan = new FilterScan(table, prepared);
        while (found < most) {
            int count = scan.next();
            if (count < 0) {
                break;
            }
            int accepted = Math.min(most - found, count);
            if (rows.length < found + accepted) {
                rows = Arrays.copyOf(rows, (int) Math.min(most, Math.max(found * 2L, found + accepted)));
            }
            for (int i = 0; i < accepted; i++) {
                rows[found++] = scan.firstRow() + scan.places()[i];
            }
        }
        return Arrays.copyOf(rows, found);
    }

    @Override
    public RowPage page(String... columns) {
        while (true) {
            long[] rows = rowNumbers();
            RowPage page = table.rows(rows, columns);
            if (page.size() == rows.length) {
                return page;
            }
            // reading the other columns has found a lost group, which is left out the next time
        }
    }

    @Override
    public long count() {
        RowFilter prepared = filter.over(table);
        FilterScan scan = new FilterScan(table, prepared);
        long count = 0;
        for (int more = scan.next(); more >= 0; more = scan.next()) {
            count += more;
        }
        return count;
    }
}
