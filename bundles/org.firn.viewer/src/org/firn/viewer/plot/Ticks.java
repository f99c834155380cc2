/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten, or, on a logarithmic axis, powers of ten.
 *
 * @param values ascending, inside the range
 * @param decimals how many the labels have; negative when they are written with a power of ten
 */
public record Ticks(List<Double> values, int decimals) {
    private static final double EXACT = 1e-9;
    private static final int MOST_DECIMALS = 6;
    private static final double LONGEST = 1e7;

    /** Copies the values. */
    public Ticks {
        values = List.copyOf(values);
    }

    /** At most so many round numbers, with equal distances. */
    public static Ticks linear(Range range, int most) {
        double step = step(range.span() / Math.max(1, most));
        List<Double> values = new ArrayList<>();
        double first = Math.ceil(range.from() / step - EXACT);
        double last = Math.floor(range.to() / step + EXACT);
        for (double i = first; i <= last && values.size() <= most; i++) {
            values.add(i == 0 ? 0.0 : i * step);
        }
        double greatest = Math.max(Math.abs(range.from()), Math.abs(range.to()));
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - EXACT));
        return new Ticks(values, decimals > MOST_DECIMALS || greatest >= LONGEST ? -1 : decimals);
    }

    /** At most so many whole numbers, for counts. */
    public static Ticks whole(Range range, int most) {
        Ticks ticks = linear(range, most);
        List<Double> whole =
                ticks.values.stream().filter(value -> value == Math.rint(value)).toList();
        return new Ticks(whole, Math.min(0, ticks.decimals));
    }

    /** Powers of ten, every second or third one when there are more than wanted; linear within less than a decade. */
    public static Ticks logarithmic(Range range, int most) {
        int first = (int) Math.ceil(Math.log10(range.from()) - EXACT);
        int last = (int) Math.floor(Math.log10(range.to()) + EXACT);
        if (last - first < 1) {
            return linear(range, most);
        }
        int every = 1 + (last - first) / Math.max(1, most);
        List<Double> values = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            values.add(Math.pow(10, power));
        }
        boolean isLong = first < -3 || last > MOST_DECIMALS;
        return new Ticks(values, isLong ? -1 : Math.max(0, -first));
    }

    /** The least round number that is not less than a positive one. */
    static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double mantissa = wanted / power;
        double round = mantissa <= 1 + EXACT ? 1 : mantissa <= 2 + EXACT ? 2 : mantissa <= 5 + EXACT ? 5 : 10;
        return round * power;
    }

    /** What stands at a tick. */
    public String label(double value) {
        if (decimals >= 0) {
            return String.format(Locale.ROOT, "%,." + decimals + "f", value);
        }
        return value == 0 ? "0" : NumberText.withPower(value, 3);
    }
}
