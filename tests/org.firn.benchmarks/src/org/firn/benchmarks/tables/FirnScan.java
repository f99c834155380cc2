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

/** Reads every value of every particle through a cursor: row by row, or a batch of each column at a time. */
public final class FirnScan {

    private final ItemCursor cursor;
    private final int[] wholes;
    private final int[] reals;
    private final int[] texts;
    private double sum;
    private long rows;

    private FirnScan(ItemCursor cursor) {
        this.cursor = cursor;
        this.wholes = handles(cursor.columns(), ColumnType.INT32);
        this.reals = handles(cursor.columns(), ColumnType.FLOAT64);
        this.texts = handles(cursor.columns(), ColumnType.STRING);
    }

    /**
     * Reads.
     *
     * @param args the file, {@code rows} or {@code columns}
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        try (ItemTable table = ItemTable.open(Path.of(args[0]))) {
            FirnScan scan = new FirnScan(table.cursor());
            if (args[1].equals("columns")) {
                scan.scanColumns();
            } else {
                scan.scanRows();
            }
            if (!table.damages().isEmpty()) {
                throw new IllegalStateException(table.damages().toString());
            }
            System.out.println("rows ".concat(Long.toString(scan.rows)));
            System.out.println("sum ".concat(Double.toString(scan.sum)));
        }
    }

    private void scanRows() {
        while (cursor.next()) {
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
    }

    private void scanColumns() {
        while (cursor.nextBatch()) {
            int count = cursor.batchRows();
            for (int column : wholes) {
                sum += sum(cursor.longs(column), count);
            }
            for (int column : reals) {
                sum += sum(cursor.doubles(column), count);
            }
            for (int column : texts) {
                sum += sum(cursor.strings(column), count);
            }
            rows += count;
        }
    }

    private static double sum(long[] values, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double sum(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static double sum(String[] values, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i] == null ? 0 : values[i].length();
        }
        return sum;
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
