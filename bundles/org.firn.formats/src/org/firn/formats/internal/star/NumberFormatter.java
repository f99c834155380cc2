/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers to bytes, right-aligned, without a String where that can be helped. Stateless. */
public final class NumberFormatter {

    /** No number takes more bytes. */
    public static final int MAX_LENGTH = 32;

    /** The width of a column, for which there is a fast way. */
    public static final int COLUMN = 12;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SHORT = 100_000_000_000L;
    private static final long SHORT_NEGATIVE = SHORT / 10;

    private static final double SCALE = 1e6;
    private static final double LARGEST_FIXED = 1e9;
    private static final double SMALLEST_FIXED = 1e-3;
    private static final double HALF_ULPS = 0x1p-51;
    private static final byte[] PAIRS = new byte[200];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private NumberFormatter() {}

    /**
     * Writes six decimals, correctly rounded, where they say enough: zero, and magnitudes from 0.001 to 10⁹. Others are
     * written so that reading gives the same double.
     *
     * @param value the number
     * @param width pad with blanks on the left to at least this many bytes, at most {@link #MAX_LENGTH}
     * @param target has room for {@link #MAX_LENGTH} bytes
     * @param offset where to begin
     * @return after the last byte
     */
    public static int putFixed(double value, int width, byte[] target, int offset) {
        double magnitude = Math.abs(value);
        if (!(magnitude < LARGEST_FIXED) || magnitude < SMALLEST_FIXED && magnitude > 0) {
            return putExact(value, width, target, offset);
        }
        double scaled = magnitude * SCALE;
        long units = (long) scaled;
        double rest = scaled - units;
        if (Math.abs(rest - 0.5) <= scaled * HALF_ULPS) {
            // So near to a tie that the product's own rounding could decide.
            units = new BigDecimal(magnitude)
                    .movePointRight(6)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        } else if (rest > 0.5) {
            units++;
        }
        boolean negative = value < 0 && units != 0;
        if (width == COLUMN && units < (negative ? SHORT_NEGATIVE : SHORT)) {
            return putColumn(units, negative, target, offset);
        }
        int whole = (int) (units / 1_000_000);
        int decimals = (int) (units - whole * 1_000_000L);
        int length = 7 + digits(whole) + (negative ? 1 : 0);
        int end = offset + Math.max(length, width);
        pad(target, offset, end - length);
        putPair(decimals % 100, target, end - 2);
        putPair(decimals / 100 % 100, target, end - 4);
        putPair(decimals / 10_000, target, end - 6);
        target[end - 7] = '.';
        putDigits(whole, target, end - 7);
        if (negative) {
            target[end - length] = '-';
        }
        return end;
    }

    /**
     * A number below 10⁵ (10⁴ with a sign) in a column of twelve bytes, in two stores and without a branch: the digits
     * are made eight at a time.
     */
    private static int putColumn(long units, boolean negative, byte[] target, int offset) {
        long upper = units / 10_000; // up to five digits before the point and the first two after it
        long digits = eightDigits(upper);
        long whole = digits >>> 8 & 0xffffffffffL;
        int blanks = Long.numberOfTrailingZeros(whole | 1L << 32) >>> 3;
        long text = whole + 0x3030303030L - (0x1010101010L & (1L << 8 * blanks) - 1)
                | (long) '.' << 40
                | (digits & 0xffff000000000000L) + 0x3030000000000000L;
        if (negative) {
            text += (long) ('-' - ' ') << 8 * (blanks - 1);
        }
        LONG.set(target, offset, text);
        INT.set(target, offset + 8, (int) (eightDigits(units - upper * 10_000) >>> 32) + 0x30303030);
        return offset + COLUMN;
    }

    /** Eight decimal digits as eight bytes of 0 to 9, the first digit lowest; pairs of quotients and remainders. */
    private static long eightDigits(long value) {
        long high = value / 10_000;
        long fours = high | value - high * 10_000 << 32;
        long hundreds = fours * 5243 >>> 19 & 0x0000007f0000007fL;
        long twos = hundreds | fours - hundreds * 100 << 16;
        long tens = twos * 103 >>> 10 & 0x000f000f000f000fL;
        return tens | twos - tens * 10 << 8;
    }

    /** Writes as few digits as give the same double when read; arguments as {@link #putFixed}. */
    public static int putExact(double value, int width, byte[] target, int offset) {
        String text = Double.isNaN(value)
                ? "nan"
                : Double.isInfinite(value)
                        ? value > 0 ? "inf" : "-inf"
                        : Double.toString(value).replace('E', 'e');
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int end = offset + Math.max(bytes.length, width);
        pad(target, offset, end - bytes.length);
        System.arraycopy(bytes, 0, target, end - bytes.length, bytes.length);
        return end;
    }

    /** Writes an integer; arguments as {@link #putFixed}. */
    public static int putLong(long value, int width, byte[] target, int offset) {
        if (value < 0 || value > Integer.MAX_VALUE) {
            byte[] bytes = Long.toString(value).getBytes(StandardCharsets.ISO_8859_1);
            int end = offset + Math.max(bytes.length, width);
            pad(target, offset, end - bytes.length);
            System.arraycopy(bytes, 0, target, end - bytes.length, bytes.length);
            return end;
        }
        if (width == COLUMN && value < 100_000_000) {
            long digits = eightDigits(value);
            int blanks = Long.numberOfTrailingZeros(digits | 1L << 56) >>> 3;
            INT.set(target, offset, 0x20202020);
            LONG.set(target, offset + 4, digits + 0x3030303030303030L - (0x1010101010101010L & (1L << 8 * blanks) - 1));
            return offset + COLUMN;
        }
        int length = digits((int) value);
        int end = offset + Math.max(length, width);
        pad(target, offset, end - length);
        putDigits((int) value, target, end);
        return end;
    }

    private static void pad(byte[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = ' ';
        }
    }

    private static void putPair(int pair, byte[] target, int at) {
        target[at] = PAIRS[2 * pair];
        target[at + 1] = PAIRS[2 * pair + 1];
    }

    private static void putDigits(int value, byte[] target, int end) {
        int rest = value;
        int at = end;
        while (rest >= 100) {
            at -= 2;
            putPair(rest % 100, target, at);
            rest /= 100;
        }
        if (rest >= 10) {
            putPair(rest, target, at - 2);
        } else {
            target[at - 1] = (byte) ('0' + rest);
        }
    }

    private static int digits(int value) {
        int count = 1;
        for (long bound = 10; value >= bound; bound *= 10) {
            count++;
        }
        return count;
    }
}
