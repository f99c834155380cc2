/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/** Keeps the rows with the least keys, and of equal keys the least row numbers: a binary heap, the worst on top. */
final class RowHeap {

    private final int most;
    private long[] keys = new long[16];
    private long[] rows = new long[16];
    private int size;

    RowHeap(int most) {
        this.most = most;
    }

    boolean isFull() {
        return size == most;
    }

    long worstKey() {
        return keys[0];
    }

    boolean wants(long key, long row) {
        return size < most || isWorse(keys[0], rows[0], key, row);
    }

    private static boolean isWorse(long key, long row, long otherKey, long otherRow) {
        return key > otherKey || key == otherKey && row > otherRow;
    }

    /** Adds a row that is wanted. */
    void add(long key, long row) {
        if (size == most) {
            sink(0, size, key, row);
            return;
        }
        if (size == keys.length) {
            int larger = (int) Math.min(most, size * 2L);
            keys = Arrays.copyOf(keys, larger);
            rows = Arrays.copyOf(rows, larger);
        }
        int at = size++;
        while (at > 0 && isWorse(key, row, keys[(at - 1) / 2], rows[(at - 1) / 2])) {
            keys[at] = keys[(at - 1) / 2];
            rows[at] = rows[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        keys[at] = key;
        rows[at] = row;
    }

    private void sink(int from, int end, long key, long row) {
        int at = from;
        int child = 2 * at + 1;
        while (child < end) {
            if (child + 1 < end && isWorse(keys[child + 1], rows[child + 1], keys[child], rows[child])) {
                child++;
            }
            if (!isWorse(keys[child], rows[child], key, row)) {
                break;
            }
            keys[at] = keys[child];
            rows[at] = rows[child];
            at = child;
            child = 2 * at + 1;
        }
        keys[at] = key;
        rows[at] = row;
    }

    /** Empties the heap: its rows, best first. */
    long[] sortedRows() {
        for (int end = size - 1; end > 0; end--) {
            long worstKey = keys[0];
            long worstRow = rows[0];
            sink(0, end, keys[end], rows[end]);
            keys[end] = worstKey;
            rows[end] = worstRow;
        }
        long[] sorted = Arrays.copyOf(rows, size);
        size = 0;
        return sorted;
    }
}
