/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.BitSet;
import org.firn.tables.internal.Hash;
import org.firn.tables.keys.DuplicatePolicy.Rule;

/**
 * Finds the row that a key is kept for. Keys in a narrow range, as ids have, are looked up in an array; others in a
 * hash table with open addressing.
 */
final class KeyIndex {

    /** An array of up to so many places a row is better than a hash table, which has up to 2.9 and is random. */
    private static final long WIDEST = 4;

    private final KeyColumn keys;
    private final Rule rule;
    private final Duplicate failure;
    private final boolean isDirect;
    private final long least;
    private final int[] slots;
    private final BitSet setAside = new BitSet();
    private int dropped;

    /** What to do about a forbidden duplicate. */
    interface Duplicate {

        /** Makes the error. */
        RuntimeException of(int ordinal, int again);
    }

    KeyIndex(KeyColumn keys, Rule rule, Duplicate failure) {
        this.keys = keys;
        this.rule = rule;
        this.failure = failure;
        long range = keys.range();
        this.isDirect = range >= 0 && range < Math.max(1024, WIDEST * keys.count()) && range < Integer.MAX_VALUE - 8;
        this.least = isDirect ? keys.least() : 0;
        this.slots = new int[isDirect ? (int) range + 1 : Hash.slots(keys.count())];
        long[] codes = keys.codes();
        boolean hasMissing = keys.hasMissing();
        for (int i = 0; i < keys.count(); i++) {
            if (!hasMissing || !keys.isMissing(i)) {
                int slot = slot(codes[i]);
                slots[slot] = slots[slot] == 0 ? i + 1 : better(slots[slot] - 1, i) + 1;
            }
        }
    }

    private int slot(long code) {
        if (isDirect) {
            return (int) (code - least);
        }
        long[] codes = keys.codes();
        int slot = Hash.slot(code, slots.length);
        while (slots[slot] != 0 && codes[slots[slot] - 1] != code) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int better(int known, int again) {
        boolean keepKnown =
                switch (rule) {
                    case FIRST -> true;
                    case LAST -> false;
                    case GREATEST, LEAST -> !keys.isBetter(again, known);
                    case ALL, FAIL -> throw failure.of(known, again);
                };
        setAside.set(keepKnown ? again : known);
        dropped++;
        return keepKnown ? known : again;
    }

    /** Finds the rows of some keys: the ordinal, or -1. */
    void find(long[] codes, int from, int count, int[] found) {
        if (isDirect) {
            for (int i = 0; i < count; i++) {
                long place = codes[from + i] - least;
                found[i] = place < 0 || place >= slots.length ? -1 : slots[(int) place] - 1;
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            found[i] = slots[slot(codes[from + i])] - 1;
        }
    }

    /** The ordinals of rows that are set aside. */
    BitSet setAside() {
        return setAside;
    }

    int dropped() {
        return dropped;
    }
}
