/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.LongCodes;
import org.firn.tables.internal.RowNumbers;

/** The positions of the rows of one table in some of its groups, ordered by group and then by row. */
final class Points {

    private int[] starts = {};
    private int[] groups;
    private int[] rows;
    private double[] xs;
    private double[] ys;
    private long[] preferences = {};
    private int size;

    /** The columns of a table's positions, and what brings them to the unit of the match. */
    record Columns(String x, String y, double xFactor, double yFactor) {

        static Columns of(ItemTable table, String x, String y, String unit) {
            ColumnSpec one = table.schema().column(x);
            ColumnSpec other = table.schema().column(y);
            return new Columns(x, y, KeyColumns.factor(one.unit(), unit), KeyColumns.factor(other.unit(), unit));
        }
    }

    Points(int capacity) {
        groups = new int[capacity];
        rows = new int[capacity];
        xs = new double[capacity];
        ys = new double[capacity];
    }

    /** Adds the rows of the groups whose code leaves a remainder; gives the numbers of all rows of the table. */
    RowNumbers read(KeyReader reader, Columns columns, LongCodes codes, int divisor, int remainder) {
        RowNumbers all = new RowNumbers();
        ItemCursor cursor = reader.cursor();
        int x = cursor.column(columns.x());
        int y = cursor.column(columns.y());
        boolean wishes = false;
        while (reader.next()) {
            all.add(reader.firstRow(), reader.rows());
            wishes = reader.preferences().length > 0;
            for (int i = 0; i < reader.rows(); i++) {
                if (reader.hasMissing() && reader.missing()[i]) {
                    continue;
                }
                int group = codes.code(reader.codes()[i]);
                if (group % divisor != remainder) {
                    continue;
                }
                cursor.moveTo(i);
                double px = cursor.getDouble(x) * columns.xFactor();
                double py = cursor.getDouble(y) * columns.yFactor();
                if (Double.isFinite(px) && Double.isFinite(py)) {
                    add(group / divisor, Math.toIntExact(reader.firstRow()) + i, px, py);
                    prefer(wishes ? reader.preferences()[i] : 0, wishes);
                }
            }
        }
        return all;
    }

    private void add(int group, int row, double x, double y) {
        if (size == rows.length) {
            int more = Math.max(1024, size + size / 2);
            groups = Arrays.copyOf(groups, more);
            rows = Arrays.copyOf(rows, more);
            xs = Arrays.copyOf(xs, more);
            ys = Arrays.copyOf(ys, more);
        }
        groups[size] = group;
        rows[size] = row;
        xs[size] = x;
        ys[size++] = y;
    }

    private void prefer(long preference, boolean wishes) {
        if (wishes) {
            preferences = size > preferences.length ? Arrays.copyOf(preferences, rows.length) : preferences;
            preferences[size - 1] = preference;
        }
    }

    /** Orders the points by group; tables are mostly in that order. */
    void order(int groupCount) {
        starts = new int[groupCount + 1];
        boolean ordered = true;
        for (int i = 0; i < size; i++) {
            starts[groups[i] + 1]++;
            ordered &= i == 0 || groups[i - 1] <= groups[i];
        }
        for (int i = 0; i < groupCount; i++) {
            starts[i + 1] += starts[i];
        }
        if (!ordered) {
            move();
        }
        groups = new int[0];
    }

    private void move() {
        int[] places = starts.clone();
        int[] movedRows = new int[size];
        double[] movedXs = new double[size];
        double[] movedYs = new double[size];
        long[] moved = new long[preferences.length == 0 ? 0 : size];
        for (int i = 0; i < size; i++) {
            int to = places[groups[i]]++;
            movedRows[to] = rows[i];
            movedXs[to] = xs[i];
            movedYs[to] = ys[i];
            if (moved.length > 0) {
                moved[to] = preferences[i];
            }
        }
        rows = movedRows;
        xs = movedXs;
        ys = movedYs;
        preferences = moved;
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int row(int point) {
        return rows[point];
    }

    double x(int point) {
        return xs[point];
    }

    double y(int point) {
        return ys[point];
    }

    /** Greater the better; 0 without a preference. */
    long preference(int point) {
        return preferences.length == 0 ? 0 : preferences[point];
    }
}
