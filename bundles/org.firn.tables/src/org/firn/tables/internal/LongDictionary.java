/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/** Numbers the distinct values of a chunk in the order of appearance, and gives up early when they are too many. */
final class LongDictionary {

    static final int MOST_ENTRIES = 8192;
    private static final int SLOTS = 4 * MOST_ENTRIES;
    private static final int TRIAL = 1024;

    private final long[] entries = new long[MOST_ENTRIES];
    private final int[] slots = new int[SLOTS];
    private int mask;
    private int size;

    int size() {
        return size;
    }

    long entry(int i) {
        return entries[i];
    }

    /** Puts the number of each value into {@code codes}; false when a dictionary does not pay. */
    boolean encode(long[] values, int count, long[] codes) {
        mask = Math.min(SLOTS, 4 * Integer.highestOneBit(count)) - 1;
        Arrays.fill(slots, 0, mask + 1, 0);
        size = 0;
        long last = ~values[0];
        int code = 0;
        for (int i = 0; i < count; i++) {
            long value = values[i];
            if (value != last) {
                last = value;
                code = codeOf(value);
                if (code < 0) {
                    return false;
                }
            }
            codes[i] = code;
            if (i == TRIAL && size > TRIAL / 2) {
                return false;
            }
        }
        return size <= count / 2;
    }

    private int codeOf(long value) {
        long hash = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 49) & mask;
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (entries[found] == value) {
                return found;
            }
            slot = slot + 1 & mask;
        }
        if (size == MOST_ENTRIES) {
            return -1;
        }
        entries[size++] = value;
        slots[slot] = size;
        return size - 1;
    }
}
