/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

/** Decodes rows of one block. Used by one thread. */
public interface BlockReader {

    /**
     * Decodes consecutive rows.
     *
     * @param from the place of the first in the block
     * @param count how many, at most the room in the targets
     * @param targets one a column, filled from their start
     */
    void read(int from, int count, ColumnVector[] targets);

    /**
     * Decodes single rows.
     *
     * @param places where they are in the block, in any order
     * @param count how many of the places to use
     * @param targets one a column, filled from their start
     */
    void pick(int[] places, int count, ColumnVector[] targets);
}
