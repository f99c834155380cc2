/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.summary.Axis;
import org.firn.tables.summary.Histogram;

/** Counts values by bin; each question is a pass over the columns. */
public final class Binning {

    private static final double SCOTT = 3.49;
    private static final int MOST_BINS = 256;

    private final ItemTable table;
    private final @Nullable RowFilter filter;
    private final List<String> columns;

    /**
     * Prepares.
     *
     * @param table the rows that it shows now
     * @param filter which rows; null for all
     * @param columns of numbers
     */
    public Binning(ItemTable table, @Nullable RowFilter filter, List<String> columns) {
        this.table = table;
        this.filter = filter;
        this.columns = columns;
        for (String column : columns) {
            if (table.schema().column(column).type() == ColumnType.STRING) {
                throw new IllegalArgumentException("Column '" + column
                        + "' is text, which has no histogram; count its distinct values, or name a column of numbers");
            }
        }
    }

    private ChosenRows rows() {
        return new ChosenRows(table, filter, columns);
    }

    /**
     * Finds the range of a column.
     *
     * @param index which column
     * @param bins how many; 0 for Scott's rule
     * @return the bins
     */
    public Axis axis(int index, int bins) {
        ChosenRows rows = rows();
        BatchColumn values = new BatchColumn(rows.cursor(), columns.get(index));
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double mean = 0;
        double squares = 0;
        long number = 0;
        while (rows.next()) {
            double[] batch = values.doubles();
            for (int k = 0; k < rows.count(); k++) {
                double value = batch[rows.rows()[k]];
                if (Double.isFinite(value)) {
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                    double difference = value - mean;
                    mean += difference / ++number;
                    squares += difference * (value - mean);
                }
            }
        }
        if (number == 0) {
            return new Axis(0, 1, Math.max(1, bins));
        }
        int wanted = bins > 0 ? bins : scott(greatest - least, Math.sqrt(squares / Math.max(1, number - 1)), number);
        double half = least == greatest ? Math.max(0.5, Math.ulp(least)) : 0;
        return new Axis(least - half, greatest + half, wanted);
    }

    private static int scott(double range, double deviation, long number) {
        double bins = Math.ceil(range / (SCOTT * deviation / Math.cbrt(number)));
        return (int) Math.max(1, Math.min(MOST_BINS, bins));
    }

    /**
     * Counts the values of the first column.
     *
     * @param axis the bins
     * @return the counts
     */
    public Histogram histogram(Axis axis) {
        ChosenRows rows = rows();
        BatchColumn values = new BatchColumn(rows.cursor(), columns.get(0));
        long[] counts = new long[axis.bins() + 2];
        long infinite = 0;
        long nans = 0;
        long nulls = 0;
        while (rows.next()) {
            double[] batch = values.doubles();
            boolean[] missing = values.nulls();
            for (int k = 0; k < rows.count(); k++) {
                int i = rows.rows()[k];
                if (Double.isFinite(batch[i])) {
                    counts[axis.bin(batch[i]) + 1]++;
                } else if (missing != null && missing[i]) {
                    nulls++;
                } else if (Double.isNaN(batch[i])) {
                    nans++;
                } else {
                    infinite++;
                }
            }
        }
        List<Long> inside = list(Arrays.copyOfRange(counts, 1, axis.bins() + 1));
        return new Histogram(axis, inside, counts[0], counts[axis.bins() + 1], infinite, nans, nulls);
    }

    private static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /**
     * Counts the pairs of the values of both columns.
     *
     * @param x the bins of the first
     * @param y the bins of the second
     * @return the counts
     */
    public Histogram.Plane plane(Axis x, Axis y) {
        ChosenRows rows = rows();
        BatchColumn xs = new BatchColumn(rows.cursor(), columns.get(0));
        BatchColumn ys = new BatchColumn(rows.cursor(), columns.get(1));
        long[][] counts = new long[x.bins()][y.bins()];
        long others = 0;
        while (rows.next()) {
            double[] first = xs.doubles();
            double[] second = ys.doubles();
            for (int k = 0; k < rows.count(); k++) {
                int i = rows.rows()[k];
                if (Double.isFinite(first[i]) && Double.isFinite(second[i])) {
                    counts[x.bin(first[i])][y.bin(second[i])]++;
                } else {
                    others++;
                }
            }
        }
        List<List<Long>> lists = new ArrayList<>();
        for (long[] column : counts) {
            lists.add(list(column));
        }
        return new Histogram.Plane(x, y, List.copyOf(lists), others);
    }
}
