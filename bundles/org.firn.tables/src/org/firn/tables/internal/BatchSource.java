/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

/** Delivers rows in batches of decoded columns; what a cursor runs over. */
public interface BatchSource {

    /** The most rows of a batch: all columns of a wide table still fit the processor's cache. */
    int BATCH_ROWS = 4096;

    /**
     * Tells how much room a batch needs.
     *
     * @return at most {@link #BATCH_ROWS}
     */
    int capacity();

    /**
     * Decodes the next batch.
     *
     * @param targets one a selected column, each with room for {@link #capacity()} rows
     * @return the number of rows, 0 at the end
     */
    int next(ColumnVector[] targets);

    /**
     * Tells the row number of the first row of the last batch; the others follow without a gap.
     *
     * @return a row number of the table
     */
    long firstRow();
}
