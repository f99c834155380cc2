/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/**
 * Sorts numbers by whole-number keys, stably, byte by byte from the lowest (LSD radix sort; Knuth, vol. 3, section
 * 5.2.5): as many passes as the keys have bytes that differ. Keeps its buffers for the next use; used by one thread.
 */
public final class RadixSort {

    private static final int BYTES = Long.BYTES;
    private static final int VALUES = 256;
    private static final int FEW = 24;

    private final int[][] counts = new int[BYTES][VALUES];
    private long[] otherKeys = {};
    private int[] otherValues = {};

    /**
     * Sorts the first entries of both arrays.
     *
     * @param keys least first afterwards
     * @param values moved along; of equal keys in the order that they had
     * @param count how many entries
     */
    public void sort(long[] keys, int[] values, int count) {
        if (count <= FEW) {
            insert(keys, values, count);
            return;
        }
        if (isAscending(keys, count)) {
            return;
        }
        if (otherKeys.length < count) {
            otherKeys = new long[count];
            otherValues = new int[count];
        }
        count(keys, count);
        long[] fromKeys = keys;
        int[] fromValues = values;
        long[] toKeys = otherKeys;
        int[] toValues = otherValues;
        for (int digit = 0; digit < BYTES; digit++) {
            if (!isSame(digit, digit(keys[0], digit), count)) {
                move(digit, fromKeys, fromValues, toKeys, toValues, count);
                long[] keysNow = toKeys;
                int[] valuesNow = toValues;
                toKeys = fromKeys;
                toValues = fromValues;
                fromKeys = keysNow;
                fromValues = valuesNow;
            }
        }
        if (fromKeys != keys) {
            System.arraycopy(fromKeys, 0, keys, 0, count);
            System.arraycopy(fromValues, 0, values, 0, count);
        }
    }

    private static boolean isAscending(long[] keys, int count) {
        for (int i = 1; i < count; i++) {
            if (keys[i] < keys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static void insert(long[] keys, int[] values, int count) {
        for (int i = 1; i < count; i++) {
            long key = keys[i];
            int value = values[i];
            int at = i;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                values[at] = values[at - 1];
                at--;
            }
            keys[at] = key;
            values[at] = value;
        }
    }

    private void count(long[] keys, int count) {
        for (int[] one : counts) {
            Arrays.fill(one, 0);
        }
        for (int i = 0; i < count; i++) {
            long key = keys[i] ^ Long.MIN_VALUE;
            for (int digit = 0; digit < BYTES; digit++) {
                counts[digit][(int) (key >>> digit * Byte.SIZE) & VALUES - 1]++;
            }
        }
    }

    private boolean isSame(int digit, int value, int count) {
        return counts[digit][value] == count;
    }

    private static int digit(long key, int digit) {
        return (int) ((key ^ Long.MIN_VALUE) >>> digit * Byte.SIZE) & VALUES - 1;
    }

    private void move(int digit, long[] keys, int[] values, long[] toKeys, int[] toValues, int count) {
        int[] places = counts[digit];
        int place = 0;
        for (int i = 0; i < VALUES; i++) {
            int size = places[i];
            places[i] = place;
            place += size;
        }
        for (int i = 0; i < count; i++) {
            int to = places[digit(keys[i], digit)]++;
            toKeys[to] = keys[i];
            toValues[to] = values[i];
        }
    }
}
