/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.Arrays;
import org.firn.report.internal.html.Words;

/**
 * One direction of a plot: what it means, and the range that it shows.
 *
 * @param title what is measured, with its unit
 * @param from the value at the beginning
 * @param to the value at the end, greater
 * @param ticks the numbers to be written
 * @param reciprocalUnit the unit of the reciprocals to be written beside them; empty for none
 */
public record Axis(String title, double from, double to, Ticks ticks, String reciprocalUnit) {
    private static final int TICKS = 5;
    private static final double MARGIN = 0.06;

    /** An axis without reciprocals. */
    public Axis(String title, double from, double to, Ticks ticks) {
        this(title, from, to, ticks, "");
    }

    /** An axis that shows exactly a range. */
    public static Axis exact(String title, double from, double to) {
        double end = to > from ? to : from + 1;
        return new Axis(title, from, end, Ticks.between(from, end, TICKS));
    }

    /** An axis that shows all finite values with some room around them. */
    public static Axis around(String title, double... values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double min = Arrays.stream(finite).min().orElse(0);
        double max = Arrays.stream(finite).max().orElse(1);
        double room = max > min ? (max - min) * MARGIN : Math.max(Math.abs(max) * MARGIN, 0.5);
        return exact(title, min - room, max + room);
    }

    /** An axis from zero that shows all finite values, none of which is negative. */
    public static Axis fromZero(String title, double... values) {
        double max = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        return exact(title, 0, max > 0 ? max * (1 + MARGIN) : 1);
    }

    /** An axis of counts from zero, with whole numbers only. */
    public static Axis counts(String title, long max) {
        long greatest = Math.max(1, max);
        Ticks ticks = Ticks.between(0, greatest, (int) Math.min(TICKS, greatest));
        return new Axis(title, 0, greatest * (1 + MARGIN), ticks);
    }

    /** The same axis with the reciprocal of every number beside it, in a unit. */
    public Axis withReciprocals(String unit) {
        return new Axis(title, from, to, ticks, unit);
    }

    /** What is written at a tick. */
    public String label(double tick) {
        String number = ticks.format(tick);
        return reciprocalUnit.isEmpty() || tick <= 0
                ? number
                : number + " · " + Words.number(Math.rint(10 / tick) / 10) + " " + reciprocalUnit;
    }

    /** Where a value lies between two places on the paper. */
    public double place(double value, double start, double end) {
        return start + (value - from) / (to - from) * (end - start);
    }
}
