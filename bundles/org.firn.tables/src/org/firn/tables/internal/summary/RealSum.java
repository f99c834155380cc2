/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.internal.ColumnVector;

/**
 * Sums or means of real numbers, with the error of each addition collected apart (Neumaier, Z. Angew. Math. Mech. 54,
 * 1974), so that ten million rows lose no digits.
 */
final class RealSum extends Collector {

    private final boolean isMean;
    private double[] sums = {};
    private double[] errors = {};
    private long[] counts = {};

    RealSum(String column, boolean isMean) {
        super(column);
        this.isMean = isMean;
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (sums.length < size) {
            sums = Arrays.copyOf(sums, room(size));
            errors = Arrays.copyOf(errors, room(size));
            counts = Arrays.copyOf(counts, room(size));
        }
        double[] values = values().doubles();
        int k = 0;
        while (k < count) {
            k = addRun(values, rows, groups, k, count);
        }
    }

    /** Adds the rows up to the next change of the group, which keeps the sum out of memory; tells where that is. */
    private int addRun(double[] values, int[] rows, int[] groups, int from, int count) {
        int group = groups[from];
        double sum = sums[group];
        double error = errors[group];
        long added = counts[group];
        int k = from;
        for (; k < count && groups[k] == group; k++) {
            double value = values[rows[k]];
            if (!Double.isNaN(value)) {
                double old = sum;
                sum = old + value;
                error += Math.abs(old) >= Math.abs(value) ? old - sum + value : value - sum + old;
                added++;
            }
        }
        sums[group] = sum;
        errors[group] = error;
        counts[group] = added;
        return k;
    }

    @Override
    void write(ColumnVector out, int size) {
        for (int group = 0; group < size; group++) {
            if (group >= counts.length || counts[group] == 0) {
                out.setNull(group);
            } else {
                // the error of an infinite sum is NaN
                double sum = Double.isFinite(sums[group]) ? sums[group] + errors[group] : sums[group];
                out.doubles()[group] = isMean ? sum / counts[group] : sum;
            }
        }
    }
}
