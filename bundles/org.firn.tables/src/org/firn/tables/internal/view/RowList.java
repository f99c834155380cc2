/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

/**
 * Rows in any order, also repeated or missing.
 *
 * @param rows rows of the space or {@link RowMap#NONE}; not to be changed
 * @param hasNone whether any is missing
 */
public record RowList(int[] rows, boolean hasNone) implements RowMap {

    @Override
    public long size() {
        return rows.length;
    }

    @Override
    public long at(long index) {
        return rows[(int) index];
    }

    @Override
    public void fill(long from, int count, long[] out) {
        int start = (int) from;
        for (int i = 0; i < count; i++) {
            out[i] = rows[start + i];
        }
    }

    @Override
    public long runStart(long from, int count) {
        int start = rows[(int) from];
        boolean ends = rows[(int) from + count - 1] == start + count - 1;
        for (int i = 1; ends && i < count; i++) {
            ends = rows[(int) from + i] == start + i;
        }
        return ends ? start : -1;
    }
}
