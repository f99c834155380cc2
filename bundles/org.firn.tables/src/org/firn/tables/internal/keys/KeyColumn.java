/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.Arrays;
import java.util.BitSet;
import org.firn.tables.internal.RowNumbers;

/** The keys of a whole table as whole numbers. */
final class KeyColumn {

    private final RowNumbers rows = new RowNumbers();
    private final BitSet missing = new BitSet();
    private long[] codes;
    private long[] preferences;
    private long least = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;

    /**
     * Reads all keys.
     *
     * @param expected the number of rows as far as it is known
     */
    KeyColumn(KeyReader reader, long expected) {
        codes = new long[(int) Math.min(expected, Integer.MAX_VALUE - 8)];
        preferences = new long[reader.preferences().length == 0 ? 0 : codes.length];
        while (reader.next()) {
            add(reader);
        }
    }

    private void add(KeyReader reader) {
        int at = rows.count();
        int count = reader.rows();
        rows.add(reader.firstRow(), count);
        codes = put(codes, at, reader.codes(), count);
        if (reader.preferences().length > 0) {
            preferences = put(preferences, at, reader.preferences(), count);
        }
        for (int i = 0; reader.hasMissing() && i < count; i++) {
            if (reader.missing()[i]) {
                missing.set(at + i);
                codes[at + i] = 0;
            }
        }
        for (int i = at; i < at + count; i++) {
            least = Math.min(least, codes[i]);
            greatest = Math.max(greatest, codes[i]);
        }
    }

    private static long[] put(long[] all, int at, long[] batch, int count) {
        long[] room = all.length >= at + count ? all : Arrays.copyOf(all, at + Math.max(count, at / 2));
        System.arraycopy(batch, 0, room, at, count);
        return room;
    }

    RowNumbers rows() {
        return rows;
    }

    int count() {
        return rows.count();
    }

    boolean isMissing(int ordinal) {
        return missing.get(ordinal);
    }

    boolean hasMissing() {
        return !missing.isEmpty();
    }

    /** One an ordinal. */
    long[] codes() {
        return codes;
    }

    /** Whether the first row is the better one; only with a preference. */
    boolean isBetter(int ordinal, int than) {
        return preferences[ordinal] > preferences[than];
    }

    /** One an ordinal, greater the better; empty without a preference. */
    long[] preferences() {
        return preferences;
    }

    long least() {
        return least;
    }

    /** The distance of the greatest from the least code; negative when it needs 64 bits. */
    long range() {
        return count() == 0 ? 0 : greatest - least;
    }
}
