/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import java.nio.file.Path;

/** Two rows of a table have the same key where that is not allowed; the message names both and the cure. */
public final class DuplicateKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final long firstRow;
    private final long secondRow;

    /**
     * Says which rows.
     *
     * @param file the table
     * @param key the columns and values of the key
     * @param firstRow a row number
     * @param secondRow the number of a later row with the same key
     */
    public DuplicateKeyException(Path file, String key, long firstRow, long secondRow) {
        super("Table " + file + " has " + key + " in row " + firstRow + " and again in row " + secondRow
                + "; add a column to the key that tells them apart, or say which one to keep:"
                + " the first, the last, or the best by a column");
        this.firstRow = firstRow;
        this.secondRow = secondRow;
    }

    /**
     * Tells the row that had the key first.
     *
     * @return a row number
     */
    public long firstRow() {
        return firstRow;
    }

    /**
     * Tells the row that has it again.
     *
     * @return a row number
     */
    public long secondRow() {
        return secondRow;
    }
}
