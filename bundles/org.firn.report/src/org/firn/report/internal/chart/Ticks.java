/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Round numbers along an axis: steps of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance between two
 * @param values the numbers, ascending, inside the range
 */
public record Ticks(double step, List<Double> values) {

    /** Copies the values. */
    public Ticks {
        values = List.copyOf(values);
    }

    /**
     * Finds round numbers in a range.
     *
     * @param from the lower end
     * @param to the upper end, greater than {@code from}
     * @param wanted about how many
     */
    public static Ticks between(double from, double to, int wanted) {
        double step = niceStep((to - from) / Math.max(1, wanted));
        List<Double> values = new ArrayList<>();
        long last = (long) Math.floor(to / step + 1e-6);
        for (long i = (long) Math.ceil(from / step - 1e-6); i <= last; i++) {
            values.add(i * step);
        }
        return new Ticks(step, values);
    }

    /** The smallest round number that is not smaller than a given one. */
    static double niceStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : new double[] {1, 2, 5}) {
            if (step <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The greatest round number that is not greater than a given one. */
    public static double niceNotAbove(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        for (double factor : new double[] {5, 2}) {
            if (number >= factor * power * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return power;
    }

    /** A number of this axis with as many decimals as its steps need. */
    public String format(double value) {
        double exact = Math.abs(value) < step / 1000 ? 0 : value;
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return decimals > 6
                ? String.format(Locale.ROOT, "%.1e", exact)
                : String.format(Locale.ROOT, "%,." + decimals + "f", exact);
    }
}
