/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.internal.summary.Binning;

/**
 * How often values of a column fall into equal bins.
 *
 * @param axis the bins, in the unit of the column
 * @param counts the number of values in each bin
 * @param below how many finite values are less than the range
 * @param above how many finite values are greater
 * @param infinite how many values are infinite
 * @param nans how many are NaN
 * @param nulls how many rows have none
 */
public record Histogram(Axis axis, List<Long> counts, long below, long above, long infinite, long nans, long nulls) {

    /**
     * Counts values in bins that are given.
     *
     * @param table the rows that it shows now
     * @param column of numbers
     * @param filter which rows; null for all
     * @param axis the bins
     * @return the counts
     * @throws IllegalArgumentException there is no such column, or it is text
     */
    public static Histogram of(ItemTable table, String column, @Nullable RowFilter filter, Axis axis) {
        return new Binning(table, filter, List.of(column)).histogram(axis);
    }

    /**
     * Counts values in bins from the least to the greatest finite value; when all are equal, half a unit to both sides.
     *
     * @param table the rows that it shows now
     * @param column of numbers
     * @param filter which rows; null for all
     * @param bins how many; 0 chooses them by Scott's rule (Biometrika 66, 1979: the width is 3.49 standard deviations
     *         by the cube root of the number of values), 256 at most
     * @return the counts; of a range from 0 to 1 when there are no finite values
     * @throws IllegalArgumentException there is no such column, or it is text
     */
    public static Histogram of(ItemTable table, String column, @Nullable RowFilter filter, int bins) {
        Binning binning = new Binning(table, filter, List.of(column));
        return binning.histogram(binning.axis(0, bins));
    }

    /**
     * Counts pairs of values of two columns.
     *
     * @param table the rows that it shows now
     * @param columns the two columns of numbers
     * @param filter which rows; null for all
     * @param xBins bins of the first column; 0 as for one column
     * @param yBins bins of the second column; 0 as for one column
     * @return the counts
     * @throws IllegalArgumentException there are not two columns, there is no such column, or it is text
     */
    public static Plane plane(ItemTable table, List<String> columns, @Nullable RowFilter filter, int xBins, int yBins) {
        if (columns.size() != 2) {
            throw new IllegalArgumentException("A plane needs two columns, not " + columns);
        }
        Binning binning = new Binning(table, filter, columns);
        return binning.plane(binning.axis(0, xBins), binning.axis(1, yBins));
    }

    /**
     * How often pairs of values fall into equal rectangles.
     *
     * @param x the bins of the first column
     * @param y the bins of the second column
     * @param counts by bin of x, then of y
     * @param others how many rows have a null, NaN or infinite value in one of the columns
     */
    public record Plane(Axis x, Axis y, List<List<Long>> counts, long others) {}
}
