/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.ColumnType;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.Percentiles;
import org.firn.tables.internal.SortKeys;

/** Medians: all numbers are kept with their groups, brought together by group, and selected from. */
final class Medians extends Collector {

    private static final double HALF = 50;

    private final boolean wantsReal;
    private long[] keys = new long[1024];
    private int[] groupOf = new int[1024];
    private int size;

    Medians(String column, ColumnType type) {
        super(column);
        this.wantsReal = type.isReal();
    }

    @Override
    void add(int groupCount, int[] rows, int[] groups, int count) {
        if (keys.length < size + count) {
            keys = Arrays.copyOf(keys, size + Math.max(count, size / 2));
            groupOf = Arrays.copyOf(groupOf, keys.length);
        }
        boolean[] nulls = values().nulls();
        double[] doubles = wantsReal ? values().doubles() : new double[0];
        long[] longs = wantsReal ? new long[0] : values().longs();
        for (int k = 0; k < count; k++) {
            int i = rows[k];
            boolean isMissing = wantsReal ? Double.isNaN(doubles[i]) : nulls != null && nulls[i];
            if (!isMissing) {
                keys[size] = wantsReal ? SortKeys.of(doubles[i]) : longs[i];
                groupOf[size++] = groups[k];
            }
        }
    }

    @Override
    void write(ColumnVector out, int groupCount) {
        int[] ends = new int[groupCount + 1];
        for (int i = 0; i < size; i++) {
            ends[groupOf[i] + 1]++;
        }
        for (int group = 0; group < groupCount; group++) {
            ends[group + 1] += ends[group];
        }
        int[] places = ends.clone();
        long[] together = new long[size];
        for (int i = 0; i < size; i++) {
            together[places[groupOf[i]]++] = keys[i];
        }
        for (int group = 0; group < groupCount; group++) {
            Double median = Percentiles.percentile(together, ends[group], ends[group + 1], HALF, wantsReal, false);
            if (median == null) {
                out.setNull(group);
            } else {
                out.doubles()[group] = median;
            }
        }
    }
}
