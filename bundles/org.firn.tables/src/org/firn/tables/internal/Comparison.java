/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.firn.tables.ItemCursor;

/** Compares a column with a value. */
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

    boolean isWritten(FilterLexer.Token token) {
        return token.isSign(sign) || token.isSign(otherSign);
    }

    boolean isForOrder() {
        return this != EQUAL && this != NOT_EQUAL;
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

    /** As IEEE 754: a NaN differs from everything and has no order. */
    private boolean holds(double a, double b) {
        return switch (this) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
        };
    }

    FilterNode withReal(String column, double value) {
        return onRow(column, (cursor, handle) -> holds(cursor.getDouble(handle), value));
    }

    FilterNode withWhole(String column, long value) {
        return onRow(column, (cursor, handle) -> holds(Long.compare(cursor.getLong(handle), value)));
    }

    FilterNode withText(String column, String value) {
        return onRow(column, (cursor, handle) -> {
            String text = cursor.getString(handle);
            return text != null && holds(text.compareTo(value));
        });
    }

    /** A test of a value that is not null. */
    private interface Test {
        boolean holds(ItemCursor cursor, int handle);
    }

    private static FilterNode onRow(String column, Test test) {
        return cursor -> {
            int handle = cursor.column(column);
            return () -> cursor.isNull(handle) ? FilterNode.UNKNOWN : FilterNode.of(test.holds(cursor, handle));
        };
    }
}
