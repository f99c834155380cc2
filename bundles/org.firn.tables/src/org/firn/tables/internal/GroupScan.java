/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;

/** Runs over the selected columns of the readable groups of one state of a table. */
final class GroupScan implements BatchSource {

    private final FitTable table;
    private final List<Group> groups;
    private final int[] columns;
    private int nextGroup;
    private @Nullable Group group;
    private ChunkReader[] readers = {};
    private int nextRow;
    private long firstRow;

    /**
     * Starts before the first row.
     *
     * @param groups in any order
     * @param columns indexes in the schema
     * @param fromRow rows with smaller numbers are left out
     */
    GroupScan(FitTable table, List<Group> groups, int[] columns, long fromRow) {
        this.table = table;
        this.groups = groups;
        this.columns = columns;
        while (nextGroup < groups.size() && lastRow(groups.get(nextGroup)) < fromRow) {
            nextGroup++;
        }
        if (openNext() && group != null) {
            nextRow = (int) Math.max(0, fromRow - group.firstRow());
        }
    }

    private static long lastRow(Group group) {
        return group.firstRow() + group.rows() - 1;
    }

    @Override
    public int capacity() {
        int largest = 1;
        for (Group candidate : groups) {
            largest = Math.max(largest, candidate.rows());
        }
        return Math.min(BATCH_ROWS, largest);
    }

    @Override
    public int next(ColumnVector[] targets) {
        Group current = group;
        while (current != null && nextRow == current.rows()) {
            openNext();
            current = group;
        }
        if (current == null) {
            return 0;
        }
        int count = Math.min(BATCH_ROWS, current.rows() - nextRow);
        try {
            for (int i = 0; i < readers.length; i++) {
                readers[i].read(nextRow, count, targets[i]);
            }
        } catch (RuntimeException | InternalError e) {
            throw table.unreadable(current, e);
        }
        firstRow = current.firstRow() + nextRow;
        nextRow += count;
        return count;
    }

    private boolean openNext() {
        group = null;
        nextRow = 0;
        while (nextGroup < groups.size()) {
            Group candidate = groups.get(nextGroup++);
            if (table.isReadable(candidate)) {
                group = candidate;
                readers = readers(table.schema(), candidate, columns);
                return true;
            }
        }
        return false;
    }

    static ChunkReader[] readers(TableSchema schema, Group group, int[] columns) {
        ChunkReader[] readers = new ChunkReader[columns.length];
        for (int i = 0; i < columns.length; i++) {
            readers[i] =
                    new ChunkReader(group, columns[i], schema.column(columns[i]).type());
        }
        return readers;
    }

    @Override
    public long firstRow() {
        return firstRow;
    }
}
