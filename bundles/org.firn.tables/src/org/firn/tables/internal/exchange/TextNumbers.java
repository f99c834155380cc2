/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.nio.charset.StandardCharsets;

/** Numbers in text, exactly: what is read is the double or float nearest to the digits. */
public final class TextNumbers {

    /** Powers of ten that a double holds exactly. */
    private static final double[] TENS = new double[23];

    private static final long EXACT = 1L << 53;
    private static final int SAFE_DIGITS = 18;
    private static final long HALF_FLOAT = 1L << 28;
    private static final long BELOW_FLOAT = (1L << 29) - 1;

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private TextNumbers() {}

    /** Tells whether these bytes are a truth value. */
    static boolean isTruth(byte[] bytes, int start, int end) {
        return isWord(bytes, start, end, "true") || isWord(bytes, start, end, "false");
    }

    /** Compares with a word in lower case, whatever the case of the bytes. */
    static boolean isWord(byte[] bytes, int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((bytes[start + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether these bytes are a whole number of 64 bits; 007 is none, but a name. */
    static boolean isLong(byte[] bytes, int start, int end) {
        int at = start < end && (bytes[start] == '-' || bytes[start] == '+') ? start + 1 : start;
        int digits = end - at;
        if (digits == 0 || digits > SAFE_DIGITS + 1 || digits > 1 && bytes[at] == '0') {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return digits <= SAFE_DIGITS || fits(bytes, start, end);
    }

    private static boolean fits(byte[] bytes, int start, int end) {
        try {
            parseLong(bytes, start, end);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a whole number. */
    static long parseLong(byte[] bytes, int start, int end) {
        boolean negative = start < end && bytes[start] == '-';
        int at = negative || start < end && bytes[start] == '+' ? start + 1 : start;
        if (end - at > SAFE_DIGITS || at == end) {
            return Long.parseLong(latin(bytes, start, end));
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** Tells whether these bytes are a real number, NaN or an infinity. */
    static boolean isReal(byte[] bytes, int start, int end) {
        int at = start < end && (bytes[start] == '-' || bytes[start] == '+') ? start + 1 : start;
        int first = at;
        int digits = 0;
        while (at < end && isDigit(bytes[at])) {
            at++;
            digits++;
        }
        if (digits > 1 && bytes[first] == '0') {
            return false;
        }
        if (at < end && bytes[at] == '.') {
            at++;
            while (at < end && isDigit(bytes[at])) {
                at++;
                digits++;
            }
        }
        if (digits == 0) {
            return isSpecial(bytes, first, end);
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            at += at < end && (bytes[at] == '-' || bytes[at] == '+') ? 1 : 0;
            int exponent = at;
            while (at < end && isDigit(bytes[at])) {
                at++;
            }
            return at == end && at > exponent;
        }
        return at == end;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isSpecial(byte[] bytes, int start, int end) {
        return isWord(bytes, start, end, "nan") || isInfinity(bytes, start, end);
    }

    private static boolean isInfinity(byte[] bytes, int start, int end) {
        return isWord(bytes, start, end, "inf") || isWord(bytes, start, end, "infinity");
    }

    /**
     * Reads a real number. Few digits with a small exponent are exact in a double, so that one multiplication or
     * division rounds rightly: Clinger (1990), How to read floating point numbers accurately.
     */
    static double parseDouble(byte[] bytes, int start, int end) {
        boolean negative = start < end && bytes[start] == '-';
        int at = negative || start < end && bytes[start] == '+' ? start + 1 : start;
        long digits = 0;
        int scale = 0;
        boolean point = false;
        int seen = 0;
        for (; at < end; at++) {
            byte b = bytes[at];
            if (isDigit(b)) {
                digits = digits * 10 + b - '0';
                scale += point ? 1 : 0;
                seen++;
            } else if (b == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (seen == 0 || seen > SAFE_DIGITS || digits >= EXACT) {
            return slow(bytes, start, end);
        }
        if (at < end) {
            int exponent = exponent(bytes, at, end);
            if (exponent == Integer.MIN_VALUE) {
                return slow(bytes, start, end);
            }
            scale -= exponent;
        }
        if (Math.abs(scale) >= TENS.length) {
            return slow(bytes, start, end);
        }
        double value = scale >= 0 ? digits / TENS[scale] : digits * TENS[-scale];
        return negative ? -value : value;
    }

    /** Reads what follows the digits; the least integer when it is not a short exponent. */
    private static int exponent(byte[] bytes, int start, int end) {
        int at = start + 1;
        boolean negative = at < end && bytes[at] == '-';
        at += negative || at < end && bytes[at] == '+' ? 1 : 0;
        if ((bytes[start] | 0x20) != 'e' || at == end || end - at > 3) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (; at < end; at++) {
            if (!isDigit(bytes[at])) {
                return Integer.MIN_VALUE;
            }
            value = value * 10 + bytes[at] - '0';
        }
        return negative ? -value : value;
    }

    private static double slow(byte[] bytes, int start, int end) {
        boolean signed = start < end && (bytes[start] == '-' || bytes[start] == '+');
        int from = signed ? start + 1 : start;
        if (isWord(bytes, from, end, "nan")) {
            return Double.NaN;
        }
        if (isInfinity(bytes, from, end)) {
            return signed && bytes[start] == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (!isReal(bytes, start, end) && !isLeadingZero(bytes, from, end)) {
            throw new NumberFormatException();
        }
        return Double.parseDouble(latin(bytes, start, end));
    }

    private static boolean isLeadingZero(byte[] bytes, int start, int end) {
        return end - start > 1 && bytes[start] == '0' && isReal(bytes, start + 1, end);
    }

    /** Reads a real number of 32 bits. */
    static float parseFloat(byte[] bytes, int start, int end) {
        double value = parseDouble(bytes, start, end);
        // rounding twice errs only where the double lies midway between two floats
        boolean midway = (Double.doubleToRawLongBits(value) & BELOW_FLOAT) == HALF_FLOAT;
        boolean subnormal = Math.abs(value) < Float.MIN_NORMAL && value != 0;
        return midway || subnormal ? Float.parseFloat(latin(bytes, start, end)) : (float) value;
    }

    private static String latin(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
