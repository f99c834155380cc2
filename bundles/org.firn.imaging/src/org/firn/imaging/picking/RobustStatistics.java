/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

import java.util.Arrays;

/** Centre and spread of values of which some are outliers. */
record RobustStatistics(double median, double deviation) {
    /** The median absolute deviation of a normal distribution is its standard deviation divided by this. */
    private static final double NORMAL = 1.4826;

    /** Measures the first {@code count} values, which are reordered. With no values both results are 0. */
    static RobustStatistics ofDestroying(float[] values, int count) {
        if (count == 0) {
            return new RobustStatistics(0, 0);
        }
        float median = middle(values, count);
        for (int i = 0; i < count; i++) {
            values[i] = Math.abs(values[i] - median);
        }
        return new RobustStatistics(median, NORMAL * middle(values, count));
    }

    private static float middle(float[] values, int count) {
        Arrays.sort(values, 0, count);
        return values[count / 2];
    }
}
