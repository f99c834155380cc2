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

/** Decides whether and how a value is quoted in a STAR file. Stateless. */
public final class Quotes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final int FIRST_VISIBLE = ' ' + 1;

    private Quotes() {}

    /**
     * A value as it stands in the file, in UTF-8.
     *
     * @throws IllegalArgumentException when it cannot be written
     */
    public static byte[] bytes(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && !hasBlanks(bytes) && !isSpecial(value)) {
            return bytes;
        }
        return quote(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Looks at eight bytes at once: subtraction borrows into the highest bit of a byte that is less than '!'. */
    private static boolean hasBlanks(byte[] bytes) {
        long found = 0;
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) LONG.get(bytes, i);
            found |= eight - FIRST_VISIBLE * ONES & ~eight;
        }
        for (; i < bytes.length; i++) {
            found |= bytes[i] - FIRST_VISIBLE & ~bytes[i] & Byte.MIN_VALUE & 0xff;
        }
        return (found & ONES << 7) != 0;
    }

    private static String quote(String value) {
        boolean endsDouble = false;
        boolean endsSingle = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ') {
                if (c == '\n') {
                    throw new IllegalArgumentException(
                            "a value with a line break cannot stand in a STAR file: '" + value + "'");
                }
                endsDouble |= i > 0 && value.charAt(i - 1) == '"';
                endsSingle |= i > 0 && value.charAt(i - 1) == '\'';
            }
        }
        if (!endsDouble) {
            return '"' + value + '"';
        }
        if (!endsSingle) {
            return '\'' + value + '\'';
        }
        throw new IllegalArgumentException(
                "a value with both kinds of quotes before blanks cannot stand in a STAR file: " + value);
    }

    private static boolean isSpecial(String value) {
        char first = value.charAt(0);
        return switch (first) {
            case '_', '#', '"', '\'', ';' -> true;
            case 'd', 'D' -> value.regionMatches(true, 0, "data_", 0, 5);
            case 'l', 'L' -> value.toLowerCase(Locale.ROOT).equals("loop_");
            default -> false;
        };
    }
}
