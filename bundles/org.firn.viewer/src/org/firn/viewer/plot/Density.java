/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import org.firn.tables.summary.Histogram;

/**
 * How many points fall into each of equal rectangles: a scatter plot of more points than there are pixels. Immutable;
 * the counts given are not to be changed any more.
 */
public final class Density {
    private final Range x;
    private final Range y;
    private final int columns;
    private final int rows;
    private final long[] counts;

    /** @param counts by column, then by row from the bottom */
    public Density(Range x, Range y, int columns, int rows, long[] counts) {
        this.x = x;
        this.y = y;
        this.columns = columns;
        this.rows = rows;
        this.counts = counts;
    }

    /** The counts of a table. */
    public static Density of(Histogram.Plane plane) {
        int columns = plane.x().bins();
        int rows = plane.y().bins();
        long[] counts = new long[columns * rows];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                counts[i * rows + j] = plane.counts().get(i).get(j);
            }
        }
        return new Density(
                new Range(plane.x().least(), plane.x().greatest()),
                new Range(plane.y().least(), plane.y().greatest()),
                columns,
                rows,
                counts);
    }

    /** What is covered along the horizontal axis. */
    public Range x() {
        return x;
    }

    /** What is covered along the vertical axis. */
    public Range y() {
        return y;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The points in a rectangle; columns from the left, rows from the bottom. */
    public long count(int column, int row) {
        return counts[column * rows + row];
    }

    /** The points in the rectangle that holds a place; 0 outside. */
    public long countAt(double atX, double atY) {
        int column = (int) Math.floor(x.share(atX) * columns);
        int row = (int) Math.floor(y.share(atY) * rows);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? count(column, row) : 0;
    }

    /** The shade of a rectangle, from 0 for none to 1 for the fullest, by the logarithm so that few are seen too. */
    public double shade(int column, int row) {
        long count = count(column, row);
        return count == 0 ? 0 : (1 + Math.log(count)) / (1 + Math.log(Math.max(1, greatest())));
    }

    /** The points in the fullest rectangle. */
    public long greatest() {
        long greatest = 0;
        for (long count : counts) {
            greatest = Math.max(greatest, count);
        }
        return greatest;
    }
}
