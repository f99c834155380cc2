/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

/**
 * A function over a column of the whole table, as an expression calls it.
 *
 * @param function which
 * @param column the name of the column
 * @param percent of a percentile, 0 to 100; otherwise 0
 */
record TableCall(Function function, String column, double percent) {

    /** The functions. */
    enum Function {
        PERCENTILE,
        RANK,
        MEAN,
        STDDEV,
        COUNT;

        /** Whether all values must be kept in order. */
        boolean needsOrder() {
            return this == PERCENTILE || this == RANK;
        }
    }
}
