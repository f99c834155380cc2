/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;

/**
 * Whole numbers of a fixed width in bits, one after the other, lowest bit first. Eight zero bytes follow the last, so
 * that any number can be read as part of the eight bytes that start with its first byte.
 */
final class Bits {

    /** The widest number that fits eight bytes at any bit offset. */
    static final int MAX_WIDTH = 57;

    private Bits() {
    }

    /** The least width that holds a number, as unsigned. */
    static int width(long largest) {
        return 64 - Long.numberOfLeadingZeros(largest);
    }

    static long bytes(int count, int width) {
        return (((long) count * width + 63) / 64 + 1) * 8;
    }

    static void pack(long[] values, int count, long base, int width, ByteBuffer out) {
        long word = 0;
        int filled = 0;
        for (int i = 0; i < count; i++) {
            long value = values[i] - base;
            word |= value << filled;
            filled += width;
            if (filled >= 64) {
                out.putLong(word);
                filled -= 64;
                word = filled == 0 ? 0 : value >>> width - filled;
            }
        }
        if (filled > 0) {
            out.putLong(word);
        }
        out.putLong(0);
    }

    static void unpack(ByteBuffer in, int start, int width, int from, int count, long base, long[] out) {
        long mask = (1L << width) - 1;
        long bit = (long) from * width;
        for (int i = 0; i < count; i++) {
            out[i] = base + (in.getLong(start + (int) (bit >>> 3)) >>> (bit & 7) & mask);
            bit += width;
        }
    }
}
