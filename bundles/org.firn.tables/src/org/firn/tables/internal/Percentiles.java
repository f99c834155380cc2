/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;

/**
 * The numbers of a column as whole-number keys in the same order, null and NaN left out: ranks, and percentiles with
 * linear interpolation between neighbours. 8 bytes a number.
 */
public final class Percentiles {

    private final boolean isReal;
    private long[] keys;
    private int size;
    private boolean isSorted;

    /**
     * Starts without numbers.
     *
     * @param isReal whether the column holds real numbers, else whole ones
     * @param expected about how many numbers there will be
     */
    public Percentiles(boolean isReal, long expected) {
        this.isReal = isReal;
        this.keys = new long[(int) Math.max(16, Math.min(expected, Integer.MAX_VALUE - 8))];
    }

    /**
     * Adds values of a batch.
     *
     * @param cursor where the batch is
     * @param column a handle of a column of the kind that this was made for
     * @param rows which rows of the batch
     * @param count how many
     */
    public void add(ItemCursor cursor, int column, int[] rows, int count) {
        if (keys.length < size + count) {
            keys = Arrays.copyOf(keys, (int) Math.min(Integer.MAX_VALUE - 8, size + Math.max(count, size / 2L)));
        }
        boolean[] nulls = cursor.nulls(column);
        boolean hasNulls = cursor.hasNulls(column);
        double[] doubles = isReal ? cursor.doubles(column) : null;
        long[] longs = isReal ? null : cursor.longs(column);
        for (int k = 0; k < count; k++) {
            int i = rows[k];
            if (doubles != null && !Double.isNaN(doubles[i])) {
                keys[size++] = SortKeys.of(doubles[i]);
            } else if (longs != null && !(hasNulls && nulls[i])) {
                keys[size++] = longs[i];
            }
        }
        isSorted = false;
    }

    /**
     * Counts.
     *
     * @return how many numbers there are
     */
    public int size() {
        return size;
    }

    /** Sorts, for many ranks and percentiles; some percentiles alone are selected faster. */
    public void sort() {
        Arrays.sort(keys, 0, size);
        isSorted = true;
    }

    /**
     * Finds a percentile.
     *
     * @param percent from 0 to 100
     * @return null when there are no numbers
     */
    public @Nullable Double percentile(double percent) {
        return percentile(keys, 0, size, percent, isReal, isSorted);
    }

    /**
     * Finds a percentile of a part of an array.
     *
     * @param keys get reordered unless they are sorted
     * @param from where the part starts
     * @param to where it ends
     * @param percent from 0 to 100
     * @param isReal whether they stand for real numbers
     * @param isSorted whether they are in order
     * @return null when the part is empty
     */
    public static @Nullable Double percentile(
            long[] keys, int from, int to, double percent, boolean isReal, boolean isSorted) {
        if (to == from) {
            return null;
        }
        double place = percent / 100 * (to - from - 1);
        int below = from + (int) place;
        double share = place - (int) place;
        if (!isSorted) {
            select(keys, from, to, below);
            if (share > 0) {
                select(keys, below + 1, to, below + 1);
            }
        }
        double low = number(keys[below], isReal);
        // an infinite neighbour must not turn an exact place into NaN
        return share == 0 ? low : low * (1 - share) + number(keys[below + 1], isReal) * share;
    }

    private static double number(long key, boolean isReal) {
        return isReal ? SortKeys.toDouble(key) : key;
    }

    /**
     * Puts the key that belongs at a place there, lesser ones before it and greater ones behind it (Hoare's Find, CACM
     * 4, 1961). Where the pivots are bad for long, sorting bounds the cost.
     */
    private static void select(long[] keys, int from, int to, int place) {
        int low = from;
        int high = to - 1;
        int rounds = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(to - from)) + 8;
        while (low < high) {
            if (rounds-- == 0) {
                Arrays.sort(keys, low, high + 1);
                return;
            }
            long pivot = median(keys[low], keys[low + high >>> 1], keys[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long key = keys[i];
                    keys[i++] = keys[j];
                    keys[j--] = key;
                }
            }
            low = place > j ? Math.min(i, place) : low;
            high = place < i ? Math.max(j, place) : high;
        }
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /**
     * Finds the rank of a real number; only after {@link #sort()}.
     *
     * @param value not NaN
     * @return one more than the number of lesser ones
     */
    public long rank(double value) {
        return rankOf(SortKeys.of(value));
    }

    /**
     * Finds the rank of a whole number; only after {@link #sort()}.
     *
     * @param value any
     * @return one more than the number of lesser ones
     */
    public long rank(long value) {
        return rankOf(value);
    }

    private long rankOf(long key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1L;
    }
}
