/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;

/** Values that belong together in a plot. Immutable; the arrays given are not to be changed any more. */
public final class Series {

    /** How the values are drawn. */
    public enum Style {
        /** A line from value to value; a value that is not finite interrupts it. */
        LINE,
        /** A line from value to value with a dot at each. */
        LINE_WITH_POINTS,
        /** A dot for each value. */
        POINTS,
        /** A bar for each value, from zero. */
        BARS,
        /** A line that keeps a value up to the next place. */
        STEPS
    }

    private final String name;
    private final Style style;
    private final double[] xs;
    private final double[] ys;
    private final double width;

    private Series(String name, Style style, double[] xs, double[] ys, double width) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    "The series " + name + " has " + xs.length + " places but " + ys.length + " values");
        }
        this.name = name;
        this.style = style;
        this.xs = xs;
        this.ys = ys;
        this.width = width;
    }

    /** Values at places, for all styles but bars. */
    public static Series of(String name, Style style, double[] xs, double[] ys) {
        return new Series(name, style, xs, ys, 0);
    }

    /**
     * Bars of one width.
     *
     * @param middles the middle of each
     * @param width in units of the horizontal axis
     */
    public static Series bars(String name, double[] middles, double[] heights, double width) {
        return new Series(name, Style.BARS, middles, heights, width);
    }

    /** What the legend says; empty for a series that needs no name. */
    public String name() {
        return name;
    }

    /** How it is drawn. */
    public Style style() {
        return style;
    }

    /** The number of values. */
    public int size() {
        return xs.length;
    }

    /** The place of a value. */
    public double x(int index) {
        return xs[index];
    }

    /** A value. */
    public double y(int index) {
        return ys[index];
    }

    /** The width of a bar; 0 for other styles. */
    public double barWidth() {
        return width;
    }

    /** What the horizontal axis must show. */
    Range xRange() {
        Range range = Range.of(xs);
        return width > 0 ? new Range(least(xs) - width / 2, greatest(xs) + width / 2) : range;
    }

    /** What the vertical axis must show; bars begin at zero. */
    Range yRange() {
        Range range = Range.of(ys);
        return style == Style.BARS ? range.with(0) : range;
    }

    private static double least(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    }

    private static double greatest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    }

    /** Whether the places ascend, so that what is visible can be found by halving. */
    private boolean ascends() {
        for (int i = 1; i < xs.length; i++) {
            if (!(xs[i] >= xs[i - 1])) {
                return false;
            }
        }
        return true;
    }

    /**
     * A series that looks the same in so many columns of pixels: of a long line, what is visible, and for each column
     * the first, least, greatest and last value. Others stay as they are.
     *
     * @param visible the part of the horizontal axis that is shown
     * @param columns its width in px
     */
    public Series thinned(Range visible, int columns) {
        boolean isLine = style == Style.LINE || style == Style.STEPS;
        if (!isLine || columns < 1 || xs.length <= 8L * columns || !ascends()) {
            return this;
        }
        int from = Math.max(0, firstAtLeast(visible.from()) - 1);
        int to = Math.min(xs.length, firstAtLeast(visible.to()) + 2);
        Thinning thinning = new Thinning(columns);
        for (int i = from; i < to; i++) {
            thinning.add((int) Math.floor(visible.share(xs[i]) * columns), xs[i], ys[i]);
        }
        return new Series(name, style, thinning.xs(), thinning.ys(), width);
    }

    private int firstAtLeast(double x) {
        int found = Arrays.binarySearch(xs, x);
        return found < 0 ? -found - 1 : found;
    }
}
