/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Numbers from bytes, without a String where that can be helped.
 *
 * <p>Decimal numbers of up to 15 digits or so are exact: an integer below 2⁵³ divided or multiplied by a power of ten
 * that is itself exact gives the correctly rounded result (Clinger, "How to read floating point numbers accurately",
 * 1990). All others go to {@link Double#parseDouble(String)}. Stateless.
 */
public final class NumberParser {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long EXACT = 1L << 53;
    /** One digit more could overflow a long. */
    private static final int MAX_DIGITS = 18;

    private NumberParser() {}

    /**
     * A floating-point number as C writes it: {@code -12.5}, {@code 1e-07}, {@code nan}, {@code -inf}.
     *
     * @param bytes holds it
     * @param start where it begins
     * @param end after its last byte
     * @throws NumberFormatException when it is no number
     */
    public static double parseDouble(byte[] bytes, int start, int end) {
        int p = start;
        boolean negative = p < end && bytes[p] == '-';
        if (negative || p < end && bytes[p] == '+') {
            p++;
        }
        int whole = end - 7 - p;
        if (whole >= 1 && whole <= 8 && bytes[end - 7] == '.' && end >= 15) {
            long units = sixDecimals(bytes, end, whole);
            if (units >= 0) {
                double value = units / 1e6;
                return negative ? -value : value;
            }
        }
        int first = p;
        long mantissa = 0;
        int digit;
        while (p < end && (digit = bytes[p] - '0') >= 0 && digit <= 9) {
            mantissa = mantissa * 10 + digit;
            p++;
        }
        int digits = p - first;
        int fraction = 0;
        if (p < end && bytes[p] == '.') {
            int point = ++p;
            while (p < end && (digit = bytes[p] - '0') >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                p++;
            }
            fraction = p - point;
            digits += fraction;
        }
        if (p == end && digits > 0 && digits <= MAX_DIGITS && mantissa < EXACT) {
            double value = mantissa / POWERS[fraction];
            return negative ? -value : value;
        }
        return parseOther(bytes, start, end, p, digits, mantissa, fraction, negative);
    }

    /**
     * The digits before and after the point of a number with six decimals, as one integer: the form in which RELION
     * writes nearly all numbers. Eight digits are turned into a number at once (D. Lemire, "Number parsing at a
     * gigabyte per second", 2021).
     *
     * @param whole how many digits come before the point, 1 to 8
     * @return negative when there is something else than digits
     */
    private static long sixDecimals(byte[] bytes, int end, int whole) {
        long decimals = (long) LONG.get(bytes, end - 8) & ~0xffffL | 0x3030L;
        long kept = -1L << 8 * (8 - whole);
        long digits = (long) LONG.get(bytes, end - 15) & kept | ZEROS & ~kept;
        if (!areDigits(decimals) || !areDigits(digits)) {
            return -1;
        }
        return eightDigits(digits) * 1_000_000 + eightDigits(decimals);
    }

    private static boolean areDigits(long bytes) {
        return (bytes & 0xf0f0f0f0f0f0f0f0L | (bytes + 0x0606060606060606L & 0xf0f0f0f0f0f0f0f0L) >>> 4)
                == 0x3333333333333333L;
    }

    private static long eightDigits(long bytes) {
        long pairs = (bytes & 0x0f0f0f0f0f0f0f0fL) * 2561 >>> 8;
        long fours = (pairs & 0x00ff00ff00ff00ffL) * 6553601 >>> 16;
        return (fours & 0x0000ffff0000ffffL) * 42949672960001L >>> 32;
    }

    private static double parseOther(
            byte[] bytes, int start, int end, int p, int digits, long mantissa, int fraction, boolean negative) {
        if (digits == 0) {
            return parseWord(bytes, start, end);
        }
        if (p == end) {
            return parseSlowly(bytes, start, end);
        }
        if (bytes[p] != 'e' && bytes[p] != 'E') {
            throw notANumber(bytes, start, end);
        }
        int exponent = parseExponent(bytes, start, p + 1, end);
        int power = exponent - fraction;
        if (digits > MAX_DIGITS || mantissa >= EXACT || power < -22 || power > 22) {
            return parseSlowly(bytes, start, end);
        }
        double value = power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
        return negative ? -value : value;
    }

    private static int parseExponent(byte[] bytes, int start, int from, int end) {
        int p = from;
        boolean negative = p < end && bytes[p] == '-';
        if (negative || p < end && bytes[p] == '+') {
            p++;
        }
        if (p == end) {
            throw notANumber(bytes, start, end);
        }
        int exponent = 0;
        for (; p < end; p++) {
            int digit = bytes[p] - '0';
            if (digit < 0 || digit > 9) {
                throw notANumber(bytes, start, end);
            }
            exponent = Math.min(exponent * 10 + digit, 100_000);
        }
        return negative ? -exponent : exponent;
    }

    private static double parseSlowly(byte[] bytes, int start, int end) {
        return Double.parseDouble(text(bytes, start, end));
    }

    private static double parseWord(byte[] bytes, int start, int end) {
        return switch (text(bytes, start, end).toLowerCase(Locale.ROOT)) {
            case "nan", "-nan", "+nan" -> Double.NaN;
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw notANumber(bytes, start, end);
        };
    }

    /**
     * An integer; one that is written as {@code 3.000000} or {@code 3e0} is taken too.
     *
     * @param bytes holds it
     * @param start where it begins
     * @param end after its last byte
     * @throws NumberFormatException when it is no number, no integer, or does not fit a long
     */
    public static long parseLong(byte[] bytes, int start, int end) {
        int p = start;
        boolean negative = p < end && bytes[p] == '-';
        if (negative || p < end && bytes[p] == '+') {
            p++;
        }
        int first = p;
        long value = 0;
        int digit;
        while (p < end && (digit = bytes[p] - '0') >= 0 && digit <= 9) {
            value = value * 10 + digit;
            p++;
        }
        int digits = p - first;
        if (p == end && digits > 0 && digits <= MAX_DIGITS) {
            return negative ? -value : value;
        }
        if (p == end && digits > 0) {
            return Long.parseLong(text(bytes, start, end));
        }
        double real = parseDouble(bytes, start, end);
        if (real != Math.rint(real) || Math.abs(real) >= EXACT) {
            throw new NumberFormatException("no integer");
        }
        return (long) real;
    }

    private static NumberFormatException notANumber(byte[] bytes, int start, int end) {
        return new NumberFormatException(text(bytes, start, end));
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
