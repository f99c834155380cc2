/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Whole numbers of a fixed width in bits, one after the other, lowest bit first. Eight zero bytes follow the last, so
 * that any number can be read as part of the eight bytes that start with its first byte.
 */
public final class Bits {

    /** The widest number that fits eight bytes at any bit offset. */
    public static final int MAX_WIDTH = 57;

    private Bits() {}

    /**
     * Tells how many bits a number needs.
     *
     * @param largest a number, taken as unsigned
     * @return the least width that holds it
     */
    public static int width(long largest) {
        return 64 - Long.numberOfLeadingZeros(largest);
    }

    /**
     * Tells how long packed numbers are.
     *
     * @param count how many
     * @param width bits each
     * @return a multiple of 8
     */
    public static long bytes(int count, int width) {
        return (((long) count * width + 63) / 64 + 1) * 8;
    }

    /**
     * Packs numbers into words, which are then written at once.
     *
     * @param values the numbers
     * @param count how many of them
     * @param base is taken from each
     * @param width bits each
     * @param out gets the words at its position
     */
    public static void pack(long[] values, int count, long base, int width, ByteBuffer out) {
        long[] words = new long[(int) (bytes(count, width) / 8)];
        long word = 0;
        int filled = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            long value = values[i] - base;
            word |= value << filled;
            filled += width;
            if (filled >= 64) {
                words[at++] = word;
                filled -= 64;
                word = filled == 0 ? 0 : value >>> width - filled;
            }
        }
        words[at] = word;
        out.asLongBuffer().put(words);
        out.position(out.position() + 8 * words.length);
    }

    /**
     * Unpacks a range of numbers.
     *
     * @param words the words that hold it: see {@link #load}
     * @param width bits each
     * @param from the index of the first number, modulo 64
     * @param count how many
     * @param out gets the numbers, from its start
     */
    public static void unpack(long[] words, int width, int from, int count, long[] out) {
        long mask = (1L << width) - 1;
        int first = (int) ((long) from * width & 63);
        for (int i = 0; i < count; i++) {
            // not counted on from the number before, so that the processor works on several at once
            int bit = first + i * width;
            int at = bit >>> 6;
            // shifts are modulo 64, and one by 64 - 0 bits shifts by none, so the second word is doubled first
            out[i] = (words[at] >>> bit | words[at + 1] << 1 << ~bit) & mask;
        }
    }

    /**
     * Loads the words that hold a range of numbers, and one more.
     *
     * @param in holds packed numbers
     * @param start where they start
     * @param width bits each
     * @param from the index of the first number
     * @param count how many
     * @param old is used again when it is large enough
     * @return the words
     */
    public static long[] load(ByteBuffer in, int start, int width, int from, int count, long[] old) {
        long firstBit = (long) from * width;
        int firstWord = (int) (firstBit >>> 6);
        int words = (int) (firstBit + (long) count * width + 63 >>> 6) - firstWord + 1;
        long[] loaded = old.length >= words ? old : new long[words];
        in.slice(start + 8 * firstWord, 8 * words)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(loaded, 0, words);
        return loaded;
    }
}
