/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Numbers to bytes, right-aligned, without a String where that can be helped. Stateless. */
public final class NumberFormatter {

    /** No number takes more bytes. */
    public static final int MAX_LENGTH = 32;

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

    private NumberFormatter() {
    }

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
            units = new BigDecimal(magnitude).movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        } else if (rest > 0.5) {
            units++;
        }
        boolean negative = value < 0 && units != 0;
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

    /** Writes as few digits as give the same double when read; arguments as {@link #putFixed}. */
    public static int putExact(double value, int width, byte[] target, int offset) {
        String text = Double.isNaN(value) ? "nan"
                : Double.isInfinite(value) ? value > 0 ? "inf" : "-inf"
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
