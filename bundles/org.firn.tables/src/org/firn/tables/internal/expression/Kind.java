/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import org.firn.tables.ColumnType;

/** What sort of values a part of an expression has. */
enum Kind {
    TRUTH("true or false", ColumnType.BOOLEAN),
    WHOLE("a whole number", ColumnType.INT64),
    REAL("a number", ColumnType.FLOAT64),
    TEXT("a text", ColumnType.STRING),
    NULL("null", ColumnType.FLOAT64);

    private final String words;
    private final ColumnType type;

    Kind(String words, ColumnType type) {
        this.words = words;
        this.type = type;
    }

    static Kind of(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> TRUTH;
            case INT32, INT64 -> WHOLE;
            case FLOAT32, FLOAT64 -> REAL;
            case STRING -> TEXT;
        };
    }

    String words() {
        return words;
    }

    ColumnType type() {
        return type;
    }

    /** Null fits everywhere. */
    boolean isNumber() {
        return this == WHOLE || this == REAL || this == NULL;
    }
}
