/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import org.eclipse.jdt.annotation.Nullable;

/** Compares values row by row; a comparison with null is unknown, and a NaN differs from everything (IEEE 754). */
enum Comparison {
    EQUAL("=", "=="),
    NOT_EQUAL("!=", "<>"),
    LESS("<", "<"),
    LESS_OR_EQUAL("<=", "<="),
    GREATER(">", ">"),
    GREATER_OR_EQUAL(">=", ">=");

    private final String sign;
    private final String otherSign;

    Comparison(String sign, String otherSign) {
        this.sign = sign;
        this.otherSign = otherSign;
    }

    static @Nullable Comparison at(Lexer.Token token) {
        for (Comparison comparison : values()) {
            if (token.isSign(comparison.sign) || token.isSign(comparison.otherSign)) {
                return comparison;
            }
        }
        return null;
    }

    boolean isForOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    String sign() {
        return sign;
    }

    /** Whether the sides change places, so that three loops do for six comparisons. */
    private boolean isSwapped() {
        return this == GREATER || this == GREATER_OR_EQUAL;
    }

    Comparison swapped() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }

    Node.Truth reals(Node.Real left, Node.Real right) {
        return (rows, out) -> {
            double[] a = rows.takeDoubles();
            boolean[] nulls = rows.takeNulls();
            left.fill(rows, a, nulls);
            withReals(rows, a, nulls, right, out);
            rows.give(nulls);
            rows.give(a);
        };
    }

    /** Compares values that are there with those of a node. */
    void withReals(Rows rows, double[] a, boolean[] nulls, Node.Real right, byte[] out) {
        double[] b = rows.takeDoubles();
        boolean[] more = rows.takeNulls();
        right.fill(rows, b, more);
        compare(isSwapped() ? b : a, isSwapped() ? a : b, out, rows.count());
        finish(nulls, more, out, rows.count());
        rows.give(more);
        rows.give(b);
    }

    Node.Truth wholes(Node.Whole left, Node.Whole right) {
        return (rows, out) -> {
            long[] a = rows.takeLongs();
            boolean[] nulls = rows.takeNulls();
            left.fill(rows, a, nulls);
            withWholes(rows, a, nulls, right, out);
            rows.give(nulls);
            rows.give(a);
        };
    }

    /** Compares values that are there with those of a node. */
    void withWholes(Rows rows, long[] a, boolean[] nulls, Node.Whole right, byte[] out) {
        long[] b = rows.takeLongs();
        boolean[] more = rows.takeNulls();
        right.fill(rows, b, more);
        compare(isSwapped() ? b : a, isSwapped() ? a : b, out, rows.count());
        finish(nulls, more, out, rows.count());
        rows.give(more);
        rows.give(b);
    }

    /** Fills with 0 and 1 before {@link #finish} turns them into answers. */
    private void compare(double[] a, double[] b, byte[] out, int count) {
        switch (this) {
            case LESS, GREATER -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] < b[i] ? 1 : 0);
                }
            }
            case LESS_OR_EQUAL, GREATER_OR_EQUAL -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] <= b[i] ? 1 : 0);
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] == b[i] ? 1 : 0);
                }
            }
        }
    }

    private void compare(long[] a, long[] b, byte[] out, int count) {
        switch (this) {
            case LESS, GREATER -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] < b[i] ? 1 : 0);
                }
            }
            case LESS_OR_EQUAL, GREATER_OR_EQUAL -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] <= b[i] ? 1 : 0);
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    out[i] = (byte) (a[i] == b[i] ? 1 : 0);
                }
            }
        }
    }

    private void finish(boolean[] nulls, boolean[] more, byte[] out, int count) {
        int inverted = this == NOT_EQUAL ? 1 : 0;
        for (int i = 0; i < count; i++) {
            out[i] = nulls[i] | more[i] ? Node.UNKNOWN : (byte) ((out[i] ^ inverted) << 1);
        }
    }

    Node.Truth texts(Node.Text left, Node.Text right) {
        return (rows, out) -> {
            String[] a = rows.takeTexts();
            left.fill(rows, a);
            withTexts(rows, a, right, out);
            rows.give(a);
        };
    }

    /** Compares texts that are there with those of a node, by character code. */
    void withTexts(Rows rows, String[] a, Node.Text right, byte[] out) {
        String[] b = rows.takeTexts();
        right.fill(rows, b);
        for (int i = 0; i < rows.count(); i++) {
            boolean unknown = a[i] == null || b[i] == null;
            out[i] = unknown ? Node.UNKNOWN : holds(a[i].compareTo(b[i])) ? Node.TRUE : Node.FALSE;
        }
        rows.give(b);
    }

    private boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    /** For = and != only. */
    Node.Truth truths(Node.Truth left, Node.Truth right) {
        return (rows, out) -> {
            byte[] b = rows.takeTruths();
            left.fill(rows, out);
            right.fill(rows, b);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = out[i] == Node.UNKNOWN || b[i] == Node.UNKNOWN
                        ? Node.UNKNOWN
                        : out[i] == b[i] == (this == EQUAL) ? Node.TRUE : Node.FALSE;
            }
            rows.give(b);
        };
    }

    /** When a column may compare so with a number. A NaN bound stands for no values and gives false. */
    GroupTest withNumber(String column, double value) {
        return (ranges, values) -> switch (this) {
            case EQUAL -> ranges.least(column) <= value && ranges.greatest(column) >= value;
            case NOT_EQUAL -> true;
            case LESS -> ranges.least(column) < value;
            case LESS_OR_EQUAL -> ranges.least(column) <= value;
            case GREATER -> ranges.greatest(column) > value;
            case GREATER_OR_EQUAL -> ranges.greatest(column) >= value;
        };
    }
}
