/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Locale;

/** Numbers as people write them: a sensible number of digits, and no more. */
public final class NumberText {
    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-4;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {}

    /**
     * A number with so many significant digits, without zeros at the end; very large and very small ones with a power
     * of ten.
     *
     * @param value anything; NaN and infinities have words of their own
     * @param digits 1 to 15
     */
    public static String of(double value, int digits) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= LARGE && size >= Math.pow(10, digits) || size < SMALL) {
            return withPower(value, digits);
        }
        int decimals = Math.max(0, digits - 1 - (int) Math.floor(Math.log10(size)));
        return trimmed(String.format(Locale.ROOT, "%,." + decimals + "f", value));
    }

    /** A whole number with separators of thousands. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number other than 0 as {@code 1.25·10⁷}, with so many significant digits. */
    static String withPower(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        int e = text.indexOf('e');
        return trimmed(text.substring(0, e)) + "·10" + raised(Integer.parseInt(text.substring(e + 1)));
    }

    private static String raised(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String trimmed(String text) {
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
