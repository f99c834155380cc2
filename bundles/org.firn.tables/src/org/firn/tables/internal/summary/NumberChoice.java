/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.ColumnType;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.SortKeys;
import org.firn.tables.summary.Aggregate;

/** The least, greatest or first number. */
final class NumberChoice extends Collector {

    private final boolean wantsReal;
    private final Aggregate choice;
    private long[] keys = {};
    private double[] firsts = {};
    private boolean[] any = {};

    NumberChoice(String column, ColumnType type, Aggregate choice) {
        super(column);
        this.wantsReal = type.isReal();
        this.choice = choice;
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (any.length < size) {
            keys = Arrays.copyOf(keys, room(size));
            firsts = Arrays.copyOf(firsts, wantsReal && choice == Aggregate.FIRST ? room(size) : 0);
            any = Arrays.copyOf(any, room(size));
        }
        boolean[] nulls = values().nulls();
        if (wantsReal) {
            double[] values = values().doubles();
            for (int k = 0; k < count; k++) {
                double value = values[rows[k]];
                boolean isNull = nulls != null && nulls[rows[k]];
                if (choice == Aggregate.FIRST && !isNull && !any[groups[k]]) {
                    firsts[groups[k]] = value;
                    any[groups[k]] = true;
                } else if (choice != Aggregate.FIRST && !Double.isNaN(value)) {
                    add(groups[k], SortKeys.of(value));
                }
            }
            return;
        }
        long[] values = values().longs();
        for (int k = 0; k < count; k++) {
            if (nulls == null || !nulls[rows[k]]) {
                add(groups[k], values[rows[k]]);
            }
        }
    }

    private void add(int group, long key) {
        long known = keys[group];
        if (!any[group] || choice == Aggregate.MIN && key < known || choice == Aggregate.MAX && key > known) {
            keys[group] = key;
            any[group] = true;
        }
    }

    @Override
    void write(ColumnVector out, int size) {
        for (int group = 0; group < size; group++) {
            if (group >= any.length || !any[group]) {
                out.setNull(group);
            } else if (wantsReal) {
                out.doubles()[group] = choice == Aggregate.FIRST ? firsts[group] : SortKeys.toDouble(keys[group]);
            } else {
                out.longs()[group] = keys[group];
            }
        }
    }
}
