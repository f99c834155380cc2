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
import java.util.Arrays;

/** Numbers to bytes, right-aligned in columns, without a String where that can be helped. Stateless. */
public final class NumberFormatter {

    /** No number takes more bytes, nor is one beyond so many written to. */
    public static final int MAX_LENGTH = 32;

    /** The width of a column: shorter numbers have blanks before them. */
    static final int COLUMN = 12;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final int EIGHT_DIGITS = 100_000_000;
    /** From here on a number with six decimals is wider than a column; with a sign that is a digit earlier. */
    private static final long WIDE = 100_000_000_000L;

    private static final double SCALE = 1e6;
    private static final double LARGEST_FIXED = 1e9;
    private static final double SMALLEST_FIXED = 1e-3;
    private static final double ULPS = 0x1p-50;

    private NumberFormatter() {}

    /**
     * Writes six decimals, correctly rounded, where they say enough: zero, and magnitudes from 0.001 to 10⁹. Others are
     * written so that reading gives the same double.
     *
     * <p>Signs and last digits are as good as random, so nothing here branches on them: a branch that the processor
     * cannot foretell costs as much as all the digits.
     *
     * @param value the number
     * @param target has room for {@link #MAX_LENGTH} bytes
     * @param offset where to begin
     * @return after the last byte
     */
    public static int putFixed(double value, byte[] target, int offset) {
        double magnitude = Math.abs(value);
        if (!(magnitude < LARGEST_FIXED) || magnitude < SMALLEST_FIXED && magnitude > 0) {
            return putExact(value, target, offset);
        }
        double scaled = magnitude * SCALE;
        long units = (long) (scaled + 0.5);
        if (Math.abs(scaled - units) >= 0.5 - scaled * ULPS) {
            // So near to a tie that the product's own rounding could decide.
            units = new BigDecimal(magnitude)
                    .movePointRight(6)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        }
        // All ones below zero. What is not zero here does not round to zero; -0.0 gets no sign.
        long negative = Double.doubleToRawLongBits(value) >> 63 & -units >> 63;
        if (units < WIDE / 10 || units < WIDE && negative == 0) {
            return putColumn(units, negative, target, offset);
        }
        return putWide(units, negative != 0, target, offset);
    }

    /** A number below 10⁵ (10⁴ with a sign) in two stores: the digits are made eight at a time. */
    private static int putColumn(long units, long negative, byte[] target, int offset) {
        long upper = units / 10_000; // up to five digits before the point and the first two after it
        long digits = eightDigits(upper);
        long whole = digits >>> 8 & 0xffffffffffL;
        int blanks = Long.numberOfTrailingZeros(whole | 1L << 32) >>> 3;
        long text = whole + 0x3030303030L - (0x1010101010L & (1L << 8 * blanks) - 1)
                | (long) '.' << 40
                | (digits & 0xffff000000000000L) + 0x3030000000000000L;
        text += (long) ('-' - ' ') << 8 * (blanks - 1) & negative;
        LONG.set(target, offset, text);
        INT.set(target, offset + 8, (int) (eightDigits(units - upper * 10_000) >>> 32) + 0x30303030);
        return offset + COLUMN;
    }

    /** A number that fills its column or more, up to 10⁹. */
    private static int putWide(long units, boolean negative, byte[] target, int offset) {
        int at = offset;
        if (negative) {
            target[at++] = '-';
        }
        long whole = units / 1_000_000;
        if (whole >= EIGHT_DIGITS) {
            long upper = whole / EIGHT_DIGITS;
            at = putLeft(upper, target, at);
            LONG.set(target, at, eightDigits(whole - upper * EIGHT_DIGITS) + ZEROS);
            at += 8;
        } else {
            at = putLeft(whole, target, at);
        }
        LONG.set(target, at, (eightDigits(units - whole * 1_000_000) + ZEROS) >>> 8);
        target[at] = '.'; // for the second of the eight digits; the first is shifted out
        return at + 7;
    }

    /** Up to eight digits without blanks; what comes next is overwritten. */
    private static int putLeft(long value, byte[] target, int at) {
        long digits = eightDigits(value);
        int none = Long.numberOfTrailingZeros(digits | 1L << 56) >>> 3;
        LONG.set(target, at, digits + ZEROS >>> 8 * none);
        return at + 8 - none;
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
    public static int putExact(double value, byte[] target, int offset) {
        String text = Double.isNaN(value)
                ? "nan"
                : Double.isInfinite(value)
                        ? value > 0 ? "inf" : "-inf"
                        : Double.toString(value).replace('E', 'e');
        return putText(text, target, offset);
    }

    /** Writes an integer; arguments as {@link #putFixed}. */
    public static int putLong(long value, byte[] target, int offset) {
        if (value < 0 || value >= EIGHT_DIGITS) {
            return putText(Long.toString(value), target, offset);
        }
        long digits = eightDigits(value);
        int blanks = Long.numberOfTrailingZeros(digits | 1L << 56) >>> 3;
        INT.set(target, offset, 0x20202020);
        LONG.set(target, offset + 4, digits + ZEROS - (0x1010101010101010L & (1L << 8 * blanks) - 1));
        return offset + COLUMN;
    }

    private static int putText(String text, byte[] target, int offset) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int start = offset + Math.max(0, COLUMN - bytes.length);
        Arrays.fill(target, offset, start, (byte) ' ');
        System.arraycopy(bytes, 0, target, start, bytes.length);
        return start + bytes.length;
    }
}
