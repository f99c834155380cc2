/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.util.Locale;

/** Decides whether and how a value is quoted in a STAR file. Stateless. */
public final class Quotes {

    private Quotes() {}

    /**
     * A value as it stands in the file.
     *
     * @throws IllegalArgumentException when it cannot be written
     */
    public static String quote(String value) {
        boolean plain = !value.isEmpty();
        boolean endsDouble = false;
        boolean endsSingle = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ') {
                plain = false;
                if (c == '\n') {
                    throw new IllegalArgumentException(
                            "a value with a line break cannot stand in a STAR file: '" + value + "'");
                }
                endsDouble |= i > 0 && value.charAt(i - 1) == '"';
                endsSingle |= i > 0 && value.charAt(i - 1) == '\'';
            }
        }
        if (plain && !isSpecial(value)) {
            return value;
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
