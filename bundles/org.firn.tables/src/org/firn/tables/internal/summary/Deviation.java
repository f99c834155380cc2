/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.internal.ColumnVector;

/** Standard deviations by Welford's method (Technometrics 4, 1962), which does not lose digits to large means. */
final class Deviation extends Collector {

    private double[] means = {};
    private double[] squares = {};
    private long[] counts = {};

    Deviation(String column) {
        super(column);
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (means.length < size) {
            means = Arrays.copyOf(means, room(size));
            squares = Arrays.copyOf(squares, room(size));
            counts = Arrays.copyOf(counts, room(size));
        }
        double[] values = values().doubles();
        for (int k = 0; k < count; k++) {
            double value = values[rows[k]];
            if (!Double.isNaN(value)) {
                int group = groups[k];
                double difference = value - means[group];
                means[group] += difference / ++counts[group];
                squares[group] += difference * (value - means[group]);
            }
        }
    }

    @Override
    void write(ColumnVector out, int size) {
        for (int group = 0; group < size; group++) {
            if (group >= counts.length || counts[group] < 2) {
                out.setNull(group);
            } else {
                out.doubles()[group] = Math.sqrt(squares[group] / (counts[group] - 1));
            }
        }
    }
}
