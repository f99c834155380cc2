/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import org.firn.tables.ColumnType;
import org.firn.tables.exchange.TextRows;

/** Which type fits all values of a column so far. */
public final class ColumnGuess {

    private boolean mayBeTruth = true;
    private boolean mayBeWhole = true;
    private boolean mayBeReal = true;
    private boolean hasValue;
    private boolean hasEmptyText;
    private boolean hasMissing;

    /**
     * Begins with no value.
     *
     * @param hasMissing whether rows have gone by without this column
     */
    public ColumnGuess(boolean hasMissing) {
        this.hasMissing = hasMissing;
    }

    /**
     * Looks at one value.
     *
     * @param rows at a row
     * @param column its index
     */
    public void add(TextRows rows, int column) {
        int start = rows.start(column);
        if (start < 0) {
            hasMissing = true;
            return;
        }
        if (!mayBeReal && !mayBeTruth) {
            return;
        }
        int end = rows.end(column);
        if (start == end && !rows.isText(column)) {
            hasEmptyText = true;
            return;
        }
        hasValue = true;
        boolean text = rows.isText(column);
        byte[] bytes = rows.bytes();
        mayBeTruth = mayBeTruth && !text && TextNumbers.isTruth(bytes, start, end);
        mayBeWhole = mayBeWhole && !text && TextNumbers.isLong(bytes, start, end);
        mayBeReal = mayBeReal && !text && (mayBeWhole || TextNumbers.isReal(bytes, start, end));
    }

    /**
     * Tells the type.
     *
     * @return STRING when there are no values at all
     */
    public ColumnType type() {
        if (!hasValue) {
            return ColumnType.STRING;
        }
        if (mayBeTruth) {
            return ColumnType.BOOLEAN;
        }
        return mayBeWhole ? ColumnType.INT64 : mayBeReal ? ColumnType.FLOAT64 : ColumnType.STRING;
    }

    /**
     * Tells whether some row lacks a value.
     *
     * @return true when so, also for an empty one between quotes
     */
    public boolean hasMissing() {
        return hasMissing || hasEmptyText;
    }
}
