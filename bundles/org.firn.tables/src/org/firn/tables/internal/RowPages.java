/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.RowPage;

/** Decodes single rows. */
final class RowPages {

    private final FitTable table;
    private final TableState state;

    RowPages(FitTable table) {
        this.table = table;
        this.state = table.state();
    }

    RowPage page(long offset, int limit, String... columns) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "A page needs an offset and a limit of 0 or more, not " + offset + " and " + limit);
        }
        long[] rows = new long[(int) Math.min(limit, Math.max(0, table.size() - offset))];
        int found = 0;
        long skip = offset;
        for (Group group : state.groups()) {
            if (found == rows.length) {
                break;
            }
            if (group.isBad() || skip >= group.rows()) {
                skip -= group.isBad() ? 0 : group.rows();
            } else if (table.isReadable(group)) {
                for (long i = skip; i < group.rows() && found < rows.length; i++) {
                    rows[found++] = group.firstRow() + i;
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
        ColumnVector[] single = selection.vectors(1);
        int[] order = IntStream.range(0, readable.length)
                .boxed()
                .sorted((a, b) -> Long.compare(readable[a], readable[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        Group current = null;
        ChunkReader[] readers = {};
        for (int place : order) {
            Group group = groupOf(readable[place]);
            if (group != null && group != current) {
                current = group;
                readers = GroupScan.readers(table.schema(), group, selection.indexesIn(table.schema()));
            }
            if (group != null) {
                copyRow(readers, (int) (readable[place] - group.firstRow()), single, target, place, group);
            }
        }
        return new RowPage(selection, target, readable);
    }

    private void copyRow(
            ChunkReader[] readers, int row, ColumnVector[] single, ColumnVector[] target, int place, Group group) {
        try {
            for (int i = 0; i < readers.length; i++) {
                readers[i].read(row, 1, single[i]);
                target[i].copy(place, single[i], 0);
            }
        } catch (RuntimeException | InternalError e) {
            throw table.unreadable(group, e);
        }
    }

    private boolean isReadable(long row) {
        Group group = groupOf(row);
        return group != null && table.isReadable(group);
    }

    /** The group of a row; null when the row is lost. */
    private @Nullable Group groupOf(long row) {
        Group group = state.groupOf(row);
        boolean known =
                row >= 0 && (row < state.commit().rows() || state.commit().rows() < 0);
        if (group == null && !known) {
            throw new IndexOutOfBoundsException("Table " + table.file() + " has no row number " + row + "; its "
                    + state.commit().rows() + " rows have the numbers from 0");
        }
        return group;
    }
}
