/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tests {@code in} and {@code between}. They look at each value once, however deep they are nested. */
final class Membership {

    private Membership() {}

    /**
     * Tells whether values are among written ones.
     *
     * @param hasNull a null is among them, so that what is not found is unknown
     */
    static Node.Truth wholes(Node.Whole part, List<Long> list, boolean hasNull) {
        long[] sorted = list.stream().mapToLong(Long::longValue).sorted().toArray();
        byte absent = hasNull ? Node.UNKNOWN : Node.FALSE;
        return (rows, out) -> {
            long[] values = rows.takeLongs();
            boolean[] nulls = rows.takeNulls();
            part.fill(rows, values, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = nulls[i] ? Node.UNKNOWN : Arrays.binarySearch(sorted, values[i]) >= 0 ? Node.TRUE : absent;
            }
            rows.give(nulls);
            rows.give(values);
        };
    }

    /** See {@link #wholes}; a NaN is in no list, and -0 is 0. */
    static Node.Truth reals(Node.Real part, List<Double> list, boolean hasNull) {
        double[] sorted =
                list.stream().mapToDouble(value -> value + 0.0).sorted().toArray();
        byte absent = hasNull ? Node.UNKNOWN : Node.FALSE;
        return (rows, out) -> {
            double[] values = rows.takeDoubles();
            boolean[] nulls = rows.takeNulls();
            part.fill(rows, values, nulls);
            for (int i = 0; i < rows.count(); i++) {
                boolean found = Arrays.binarySearch(sorted, values[i] + 0.0) >= 0;
                out[i] = nulls[i] ? Node.UNKNOWN : found ? Node.TRUE : absent;
            }
            rows.give(nulls);
            rows.give(values);
        };
    }

    /** See {@link #wholes}. */
    static Node.Truth texts(Node.Text part, List<String> list, boolean hasNull) {
        Set<String> set = new HashSet<>(list);
        byte absent = hasNull ? Node.UNKNOWN : Node.FALSE;
        return (rows, out) -> {
            String[] values = rows.takeTexts();
            part.fill(rows, values);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = values[i] == null ? Node.UNKNOWN : set.contains(values[i]) ? Node.TRUE : absent;
            }
            rows.give(values);
        };
    }

    /** Tells whether numbers lie between others, including these. */
    static Node.Truth between(Node.Real part, Node.Real least, Node.Real greatest) {
        return (rows, out) -> {
            double[] values = rows.takeDoubles();
            boolean[] nulls = rows.takeNulls();
            byte[] second = rows.takeTruths();
            part.fill(rows, values, nulls);
            Comparison.GREATER_OR_EQUAL.withReals(rows, values, nulls, least, out);
            Comparison.LESS_OR_EQUAL.withReals(rows, values, nulls, greatest, second);
            both(out, second, rows.count());
            rows.give(second);
            rows.give(nulls);
            rows.give(values);
        };
    }

    /** See {@link #between(Node.Real, Node.Real, Node.Real)}. */
    static Node.Truth between(Node.Whole part, Node.Whole least, Node.Whole greatest) {
        return (rows, out) -> {
            long[] values = rows.takeLongs();
            boolean[] nulls = rows.takeNulls();
            byte[] second = rows.takeTruths();
            part.fill(rows, values, nulls);
            Comparison.GREATER_OR_EQUAL.withWholes(rows, values, nulls, least, out);
            Comparison.LESS_OR_EQUAL.withWholes(rows, values, nulls, greatest, second);
            both(out, second, rows.count());
            rows.give(second);
            rows.give(nulls);
            rows.give(values);
        };
    }

    /** See {@link #between(Node.Real, Node.Real, Node.Real)}. */
    static Node.Truth between(Node.Text part, Node.Text least, Node.Text greatest) {
        return (rows, out) -> {
            String[] values = rows.takeTexts();
            byte[] second = rows.takeTruths();
            part.fill(rows, values);
            Comparison.GREATER_OR_EQUAL.withTexts(rows, values, least, out);
            Comparison.LESS_OR_EQUAL.withTexts(rows, values, greatest, second);
            both(out, second, rows.count());
            rows.give(second);
            rows.give(values);
        };
    }

    private static void both(byte[] out, byte[] second, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (byte) Math.min(out[i], second[i]);
        }
    }
}
