/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.internal.ColumnVector;

/** Exact sums of whole numbers. */
final class WholeSum extends Collector {

    private long[] sums = {};
    private boolean[] any = {};

    WholeSum(String column) {
        super(column);
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (sums.length < size) {
            sums = Arrays.copyOf(sums, room(size));
            any = Arrays.copyOf(any, room(size));
        }
        boolean[] nulls = values().nulls();
        long[] values = values().longs();
        for (int k = 0; k < count; k++) {
            if (nulls == null || !nulls[rows[k]]) {
                add(groups[k], values[rows[k]]);
            }
        }
    }

    private void add(int group, long value) {
        long sum = sums[group] + value;
        if (((sums[group] ^ sum) & (value ^ sum)) < 0) {
            throw new ArithmeticException("The sum of column '" + columns().get(0)
                    + "' needs more than 64 bits; take its mean, or the sum of an expression that divides it");
        }
        sums[group] = sum;
        any[group] = true;
    }

    @Override
    void write(ColumnVector out, int size) {
        for (int group = 0; group < size; group++) {
            if (group < any.length && any[group]) {
                out.longs()[group] = sums[group];
            } else {
                out.setNull(group);
            }
        }
    }
}
