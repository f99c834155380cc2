/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/** The row numbers of the rows that were read, ascending: all from 0, unless groups of the table are lost. */
public final class RowNumbers {

    private long[] starts = new long[1];
    private long[] ends = new long[1];
    private int segments;
    private int count;

    /**
     * Adds rows behind the others.
     *
     * @param first the first row number
     * @param rows how many; the others follow without a gap
     */
    public void add(long first, int rows) {
        if (count > Integer.MAX_VALUE - 8 - rows) {
            throw new IllegalStateException("Tables of more than " + (Integer.MAX_VALUE - 8)
                    + " rows cannot be matched or sorted; split them first, by micrograph, say");
        }
        count += rows;
        if (segments > 0 && ends[segments - 1] == first) {
            ends[segments - 1] += rows;
            return;
        }
        if (segments == starts.length) {
            starts = Arrays.copyOf(starts, 2 * segments);
            ends = Arrays.copyOf(ends, 2 * segments);
        }
        starts[segments] = first;
        ends[segments++] = first + rows;
    }

    /**
     * Counts.
     *
     * @return how many rows there are
     */
    public int count() {
        return count;
    }

    /**
     * Tells where the rows end.
     *
     * @return one more than the greatest row number
     */
    public int end() {
        return segments == 0 ? 0 : Math.toIntExact(ends[segments - 1]);
    }

    /**
     * Finds a row number.
     *
     * @param ordinal counts the rows that were read from 0
     * @return the number of that row
     */
    public int rowOf(int ordinal) {
        if (count == end()) {
            return ordinal;
        }
        long left = ordinal;
        int segment = 0;
        while (left >= ends[segment] - starts[segment]) {
            left -= ends[segment] - starts[segment];
            segment++;
        }
        return (int) (starts[segment] + left);
    }

    /**
     * Lists the rows.
     *
     * @return all row numbers, ascending
     */
    public long[] toArray() {
        long[] rows = new long[count];
        int at = 0;
        for (int i = 0; i < segments; i++) {
            for (long row = starts[i]; row < ends[i]; row++) {
                rows[at++] = row;
            }
        }
        return rows;
    }
}
