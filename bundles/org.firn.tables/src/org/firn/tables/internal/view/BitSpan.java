/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.Arrays;

/** Many rows: a bit each, and the number of bits before each word. */
final class BitSpan implements Span {

    static final int WORDS = ROWS / Long.SIZE;

    private final long[] words;
    private final char[] before = new char[WORDS];
    private final int count;

    BitSpan(long[] words) {
        this.words = words;
        int sum = 0;
        for (int i = 0; i < WORDS; i++) {
            before[i] = (char) sum;
            sum += Long.bitCount(words[i]);
        }
        this.count = sum;
    }

    long[] words() {
        return words;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int rank(int place) {
        if (place >= ROWS) {
            return count;
        }
        long lower = (1L << (place & 63)) - 1;
        return before[place >> 6] + Long.bitCount(words[place >> 6] & lower);
    }

    @Override
    public void fill(int from, int number, long base, long[] out, int at) {
        int word = wordOf(from);
        long bits = words[word];
        for (int skip = from - before[word]; skip > 0; skip--) {
            bits &= bits - 1;
        }
        int end = at + number;
        int to = at;
        while (to < end) {
            while (bits == 0) {
                bits = words[++word];
            }
            out[to++] = base + ((long) word << 6) + Long.numberOfTrailingZeros(bits);
            bits &= bits - 1;
        }
    }

    /** The last word before which no more than that many bits are set, and which has one. */
    private int wordOf(int index) {
        int found = Arrays.binarySearch(before, (char) index);
        int word = found < 0 ? ~found - 1 : found;
        while (word + 1 < WORDS && before[word + 1] <= index) {
            word++;
        }
        return word;
    }

    @Override
    public int runStart(int from, int number) {
        long[] ends = new long[1];
        fill(from, 1, 0, ends, 0);
        int first = (int) ends[0];
        fill(from + number - 1, 1, 0, ends, 0);
        return ends[0] - first == number - 1 ? first : -1;
    }
}
