/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;

/** Numbers the distinct texts of a chunk in the order of appearance, and gives up early when they are too many. */
final class TextDictionary {

    private static final int MOST_ENTRIES = LongDictionary.MOST_ENTRIES;
    private static final int SLOTS = 4 * MOST_ENTRIES;
    private static final int TRIAL = 1024;

    private final String[] entries = new String[MOST_ENTRIES];
    private final int[] slots = new int[SLOTS];
    private int mask;
    private int size;

    int size() {
        return size;
    }

    String[] entries() {
        return entries;
    }

    /** Puts the number of each text that is not null into {@code codes}; false when a dictionary does not pay. */
    boolean encode(String[] texts, boolean[] nulls, int count, long[] codes) {
        mask = Math.min(SLOTS, 4 * Integer.highestOneBit(count)) - 1;
        Arrays.fill(slots, 0, mask + 1, 0);
        size = 0;
        String last = null;
        int code = 0;
        for (int i = 0; i < count; i++) {
            String text = texts[i];
            // writers often set the same object again: a glance instead of a hash
            if (!nulls[i] && text != last) {
                last = text;
                code = codeOf(text);
                if (code < 0) {
                    return false;
                }
            }
            codes[i] = nulls[i] ? 0 : code;
            if (i == TRIAL && size > TRIAL / 2) {
                return false;
            }
        }
        return size <= Math.max(1, count / 2);
    }

    private int codeOf(String text) {
        int slot = text.hashCode() * 0x9E3779B9 >>> 17 & mask;
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (entries[found].equals(text)) {
                return found;
            }
            slot = slot + 1 & mask;
        }
        if (size == MOST_ENTRIES) {
            return -1;
        }
        entries[size++] = text;
        slots[slot] = size;
        return size - 1;
    }
}
