/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.foreign.ProtocolMapping;

/**
 * A parameter's value in the terms of the other side.
 *
 * @param isUnderstood whether it could be translated
 * @param value the value; null for none, which leaves the parameter at its default
 */
record ParameterValue(boolean isUnderstood, @Nullable Object value) {

    private static final ParameterValue NOTHING = new ParameterValue(true, null);
    private static final ParameterValue FOREIGN = new ParameterValue(false, null);

    /**
     * Translates a value of Scipion.
     *
     * @param value with references to inputs in the places of fields
     * @param second the text that follows; null for none
     */
    static ParameterValue own(ProtocolMapping.Parameter row, @Nullable Object value, @Nullable Object second) {
        if (value == null || "".equals(value) || same(value, row.unset())) {
            return NOTHING;
        }
        if (!row.join().isEmpty()) {
            String folder = value.toString();
            boolean alone = second == null || second.toString().isEmpty();
            return new ParameterValue(true, alone ? folder : folder.replaceAll("/+$", "") + "/" + second);
        }
        if (!row.values().isEmpty()) {
            String own = row.values().get(value.toString());
            return own == null ? FOREIGN : new ParameterValue(true, own);
        }
        if (row.factor() == 1) {
            return new ParameterValue(true, value);
        }
        return value instanceof Number number ? new ParameterValue(true, scaled(number, row.factor())) : FOREIGN;
    }

    /** Translates a value of ours; a joined text must be parted by {@link #parted}. */
    static ParameterValue foreign(ProtocolMapping.Parameter row, @Nullable Object value) {
        if (value == null) {
            return row.unset().isEmpty() ? NOTHING : new ParameterValue(true, number(row.unset()));
        }
        if (!row.values().isEmpty()) {
            return row.values().entrySet().stream()
                    .filter(pair -> pair.getValue().equals(value.toString()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .map(foreign -> new ParameterValue(true, number(foreign)))
                    .orElse(FOREIGN);
        }
        if (row.factor() == 1) {
            return new ParameterValue(true, value);
        }
        return value instanceof Number number ? new ParameterValue(true, scaled(number, 1 / row.factor())) : FOREIGN;
    }

    /** The folder and the pattern of a path; the folder is empty when there is none. */
    static String[] parted(String path) {
        int slash = path.lastIndexOf('/');
        return new String[] {slash < 0 ? "" : path.substring(0, Math.max(1, slash)), path.substring(slash + 1)};
    }

    private static boolean same(Object value, String text) {
        if (text.isEmpty()) {
            return false;
        }
        try {
            return value instanceof Number number
                    ? number.doubleValue() == Double.parseDouble(text)
                    : value.toString().equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Number scaled(Number number, double factor) {
        double scaled = BigDecimal.valueOf(number.doubleValue())
                .multiply(BigDecimal.valueOf(factor))
                .doubleValue();
        boolean whole = number instanceof Long && scaled == Math.rint(scaled);
        return whole ? (Number) (long) scaled : (Number) scaled;
    }

    private static Object number(String text) {
        return switch (text) {
            case "true", "false" -> Boolean.valueOf(text);
            default -> text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
        };
    }
}
