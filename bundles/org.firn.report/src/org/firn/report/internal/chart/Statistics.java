/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.chart;

import java.util.Arrays;

/** Order statistics of the finite ones among some values. */
public final class Statistics {

    private Statistics() {}

    /** The middle value; NaN when there is none. */
    public static double median(double... values) {
        return quantile(values, 0.5);
    }

    /**
     * The value below which a share of the values lies, interpolated.
     *
     * @param share from 0 to 1
     * @return NaN when there are no finite values
     */
    public static double quantile(double[] values, double share) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
