/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Reads every value of every particle through a cursor, row by row. */
public final class FirnScan {

    private FirnScan() {
    }

    /**
     * Reads.
     *
     * @param args the file
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        try (ItemTable table = ItemTable.open(Path.of(args[0]))) {
            ItemCursor cursor = table.cursor();
            List<ColumnSpec> columns = cursor.columns();
            int[] wholes = handles(columns, ColumnType.INT32);
            int[] reals = handles(columns, ColumnType.FLOAT64);
            int[] texts = handles(columns, ColumnType.STRING);
            double sum = 0;
            long rows = 0;
            while (cursor.next()) {
                sum += cursor.getLong(0);
                for (int column : wholes) {
                    sum += cursor.getLong(column);
                }
                for (int column : reals) {
                    sum += cursor.getDouble(column);
                }
                for (int column : texts) {
                    String text = cursor.getString(column);
                    sum += text == null ? 0 : text.length();
                }
                rows++;
            }
            if (!table.damages().isEmpty()) {
                throw new IllegalStateException(table.damages().toString());
            }
            System.out.println("rows ".concat(Long.toString(rows)));
            System.out.println("sum ".concat(Double.toString(sum)));
        }
    }

    private static int[] handles(List<ColumnSpec> columns, ColumnType type) {
        int[] handles = new int[columns.size()];
        int found = 0;
        for (int i = 1; i < handles.length; i++) {
            if (columns.get(i).type() == type) {
                handles[found++] = i;
            }
        }
        return Arrays.copyOf(handles, found);
    }
}
