/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.util.Locale;

/** Writes figures the same way in every table. */
public final class Figures {

    private Figures() {}

    /**
     * Writes a time.
     *
     * @param seconds s
     * @return three significant digits where they make sense, such as {@code 0.123} or {@code 43.1}
     */
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.3f" : "%.1f", seconds);
    }

    /**
     * Writes how many times one cost is the other.
     *
     * @param other the larger cost when we are better
     * @param ours our cost
     * @return such as {@code 34×}
     */
    public static String ratio(double other, double ours) {
        double ratio = other / ours;
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f×" : "%.0f×", ratio);
    }

    /**
     * Writes a size.
     *
     * @param bytes bytes
     * @return MB (10^6 bytes)
     */
    public static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.0f", bytes / 1e6);
    }

    /**
     * Writes a count with grouped digits.
     *
     * @param count any
     * @return such as {@code 1,000,000}
     */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
