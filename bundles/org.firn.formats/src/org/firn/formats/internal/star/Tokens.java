/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.util.Arrays;

/**
 * The values of one line: where they begin and end in a byte array. Blanks part them, a number sign at the beginning of
 * a value starts a comment, and single or double quotes hold a value with blanks together; they end where a blank
 * follows. Not thread-safe; reusable.
 */
public final class Tokens {

    /** {@link #split} gives this when a quote is not closed in its line. */
    public static final int OPEN_QUOTE = -1;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int next;

    /**
     * Splits a line.
     *
     * @param bytes holds the line
     * @param from where it begins; there must be a line feed somewhere after
     * @return the number of values, or {@link #OPEN_QUOTE}
     */
    public int split(byte[] bytes, int from) {
        int[] s = starts;
        int[] e = ends;
        int count = 0;
        int p = from;
        while (true) {
            int c = bytes[p];
            while (c == ' ' || c == '\t' || c == '\r') {
                c = bytes[++p];
            }
            if (c == '\n') {
                break;
            }
            if (count == s.length) {
                grow();
                s = starts;
                e = ends;
            }
            if (c <= '\'' && (c == '"' || c == '\'' || c == '#')) {
                if (c == '#') {
                    p = lineFeed(bytes, p);
                    break;
                }
                int close = closingQuote(bytes, p);
                if (close < 0) {
                    next = lineFeed(bytes, p) + 1;
                    return OPEN_QUOTE;
                }
                s[count] = p + 1;
                e[count++] = close;
                p = close + 1;
                continue;
            }
            s[count] = p;
            do {
                c = bytes[++p];
            } while (c > ' ' || c < 0);
            e[count++] = p;
        }
        next = p + 1;
        return count;
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
