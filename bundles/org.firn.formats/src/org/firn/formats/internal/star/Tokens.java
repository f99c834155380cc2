/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The values of one line: where they begin and end in a byte array. Blanks part them, a number sign at the beginning of
 * a value starts a comment, and single or double quotes hold a value with blanks together; they end where a blank
 * follows. Not thread-safe; reusable.
 */
public final class Tokens {

    /** {@link #split} gives this when a quote is not closed in its line. */
    public static final int OPEN_QUOTE = -1;

    /** Bytes that the array must have behind a line, since eight are looked at together. */
    public static final int SLACK = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPACES = 0x2020202020202020L;
    private static final long ABOVE_BLANK = 0x2121212121212121L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int next;

    /**
     * Splits a line.
     *
     * @param bytes holds the line
     * @param from where it begins; there must be a line feed somewhere after, and {@link #SLACK} bytes behind that
     * @return the number of values, or {@link #OPEN_QUOTE}
     */
    public int split(byte[] bytes, int from) {
        int count = 0;
        int p = from;
        while (true) {
            p = skipSpaces(bytes, p);
            int c = bytes[p];
            if (c >= 0 && c <= ' ') {
                if (c == '\n') {
                    next = p + 1;
                    return count;
                }
                p++;
                continue;
            }
            if (count == starts.length) {
                grow();
            }
            if (c <= '\'' && (c == '"' || c == '\'' || c == '#')) {
                if (c == '#') {
                    next = lineFeed(bytes, p) + 1;
                    return count;
                }
                int close = closingQuote(bytes, p);
                if (close < 0) {
                    next = lineFeed(bytes, p) + 1;
                    return OPEN_QUOTE;
                }
                starts[count] = p + 1;
                ends[count++] = close;
                p = close + 1;
                continue;
            }
            starts[count] = p;
            p = endOfWord(bytes, p + 1);
            ends[count++] = p;
        }
    }

    /** Eight bytes at a time: rows are padded with many blanks. */
    private static int skipSpaces(byte[] bytes, int from) {
        int p = from;
        long others = (long) LONG.get(bytes, p) ^ SPACES;
        while (others == 0) {
            p += 8;
            others = (long) LONG.get(bytes, p) ^ SPACES;
        }
        return p + (Long.numberOfTrailingZeros(others) >>> 3);
    }

    /** Eight bytes at a time: the lowest byte of a word that is below 0x21 is the lowest with its high bit set here. */
    private static int endOfWord(byte[] bytes, int from) {
        int p = from;
        long word = (long) LONG.get(bytes, p);
        long blanks = word - ABOVE_BLANK & ~word & HIGH_BITS;
        while (blanks == 0) {
            p += 8;
            word = (long) LONG.get(bytes, p);
            blanks = word - ABOVE_BLANK & ~word & HIGH_BITS;
        }
        return p + (Long.numberOfTrailingZeros(blanks) >>> 3);
    }

    /** Adds a value to those of the last line, for a row that is not one line. */
    public void put(int index, int start, int end) {
        while (index >= starts.length) {
            grow();
        }
        starts[index] = start;
        ends[index] = end;
    }

    /** Where the value begins. */
    public int start(int index) {
        return starts[index];
    }

    /** After the value's last byte. */
    public int end(int index) {
        return ends[index];
    }

    /** After the line feed of the line that was split last. */
    public int next() {
        return next;
    }

    private static int closingQuote(byte[] bytes, int open) {
        byte quote = bytes[open];
        for (int p = open + 1; bytes[p] != '\n'; p++) {
            if (bytes[p] == quote && bytes[p + 1] <= ' ' && bytes[p + 1] >= 0) {
                return p;
            }
        }
        return -1;
    }

    private static int lineFeed(byte[] bytes, int from) {
        int p = from;
        while (bytes[p] != '\n') {
            p++;
        }
        return p;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, 2 * ends.length);
    }
}
