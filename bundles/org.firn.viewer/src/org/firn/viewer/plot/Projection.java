/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

/**
 * Where values lie on the paper.
 *
 * @param plot what is drawn
 * @param x the part of the horizontal axis that is shown
 * @param y the part of the vertical axis that is shown
 * @param left the left edge of the paper inside the axes, px
 * @param top its upper edge, px
 * @param width its width, px, 1 or more
 * @param height its height, px, 1 or more
 */
public record Projection(Plot plot, Range x, Range y, int left, int top, int width, int height) {

    /** The column of a value of the horizontal axis, px; NaN where it cannot be shown. */
    public double column(double value) {
        return left + laidOut(plot.x(), x).share(plot.x().place(value)) * width;
    }

    /** The row of a value of the vertical axis, px; upwards is more. NaN where it cannot be shown. */
    public double row(double value) {
        return top + (1 - laidOut(plot.y(), y).share(plot.y().place(value))) * height;
    }

    /** The value of the horizontal axis at a column. */
    public double xAt(double column) {
        return plot.x().value(laidOut(plot.x(), x).at((column - left) / width));
    }

    /** The value of the vertical axis at a row. */
    public double yAt(double row) {
        return plot.y().value(laidOut(plot.y(), y).at(1 - (row - top) / height));
    }

    /** Whether a pixel lies on the paper. */
    public boolean contains(int column, int row) {
        return column >= left && column <= left + width && row >= top && row <= top + height;
    }

    static Range laidOut(Axis axis, Range range) {
        return axis.isLogarithmic() ? new Range(axis.place(range.from()), axis.place(range.to())) : range;
    }
}
