/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/** Gives different whole numbers the codes 0, 1, 2 … in the order of their coming: a hash table without objects. */
public final class LongCodes {

    private long[] values = new long[1024];
    private int[] slots = new int[2048];
    private int size;

    /**
     * Codes a value.
     *
     * @param value any
     * @return its code
     */
    public int code(long value) {
        int slot = Hash.slot(value, slots.length);
        while (slots[slot] != 0) {
            if (values[slots[slot] - 1] == value) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == values.length) {
            grow();
            return code(value);
        }
        values[size] = value;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            int slot = Hash.slot(values[i], slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * Gives the value of a code.
     *
     * @param code less than {@link #size()}
     * @return what was coded
     */
    public long value(int code) {
        return values[code];
    }

    /**
     * Counts.
     *
     * @return how many different values there have been
     */
    public int size() {
        return size;
    }
}
