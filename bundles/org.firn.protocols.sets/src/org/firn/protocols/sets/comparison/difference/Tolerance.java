/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.protocol.ProtocolException;

/**
 * How far two numbers may be apart and still be the same.
 *
 * @param absolute in the unit of the column
 * @param relative as a share of the greater of both in size; the wider of the two counts
 */
record Tolerance(double absolute, double relative) {
    private static final Pattern ENTRY = Pattern.compile("(\\S+)\\s+([0-9.eE+-]+)\\s*(%?)");

    boolean allows(double distance, double a, double b) {
        return distance <= absolute || distance <= relative * Math.max(Math.abs(a), Math.abs(b));
    }

    /**
     * Reads the tolerances of columns, {@code defocusU 10, score 1 %}.
     *
     * @param where for the message
     * @return in the order of the text
     * @throws ProtocolException it is something else
     */
    static Map<String, Tolerance> parse(String text, String where) throws ProtocolException {
        Map<String, Tolerance> tolerances = new LinkedHashMap<>();
        for (String entry : split(text)) {
            Matcher matcher = ENTRY.matcher(entry);
            double value = matcher.matches() ? number(matcher.group(2)) : Double.NaN;
            if (!(value >= 0)) {
                throw new ProtocolException(
                        where,
                        "has '" + entry + "', which is no column with a tolerance",
                        "Write each as a column and a number in the unit of the column, or a percentage of the values,"
                                + " for example: defocusU 10, score 1 %");
            }
            boolean share = matcher.group(3).equals("%");
            tolerances.put(matcher.group(1), share ? new Tolerance(0, value / 100) : new Tolerance(value, 0));
        }
        return tolerances;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The parts of a text between commas, without blanks around them. */
    static List<String> split(String text) {
        return Pattern.compile(",")
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
