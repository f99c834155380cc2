/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Consecutive rows of a table that are checked, and lost, together: a group of a file, or a part of a view. The blocks
 * of a table are in the order of their rows; between two of them there may be rows that are lost.
 */
public interface RowBlock {

    /**
     * Tells where it starts.
     *
     * @return a row number of the table
     */
    long firstRow();

    /**
     * Tells its length.
     *
     * @return rows, at most {@link FitLayout#MAX_GROUP_ROWS}
     */
    int rows();

    /**
     * Tells what is known about its bytes, without reading them.
     *
     * @return true when it has been checked and found bad
     */
    boolean isLost();

    /**
     * Tells whether it may be decoded; the first call checks it, and reports it when it is bad.
     *
     * @return false when it is lost
     */
    boolean isReadable();

    /**
     * Tells whether columns may be decoded; their bytes are checked when they have not been before, and only theirs
     * where that can be told apart. A block of which this is true may be found lost later, when its other columns are
     * read.
     *
     * @param columns indexes in the schema of the table
     * @return false when it is lost
     */
    default boolean isReadable(int[] columns) {
        return isReadable();
    }

    /**
     * Tells whether a column may have numbers here that can be compared.
     *
     * @param column an index in the schema of the table
     * @return false when there are only nulls and NaN; true when there are bounds
     */
    boolean hasRange(int column);

    /**
     * Tells a lower bound of a column.
     *
     * @param column an index in the schema of the table
     * @return a whole number or the bits of a double, no greater than any value
     */
    long minBits(int column);

    /**
     * Tells an upper bound of a column.
     *
     * @param column an index in the schema of the table
     * @return a whole number or the bits of a double, no less than any value
     */
    long maxBits(int column);

    /**
     * Prepares to decode columns; only for a block of which these are readable.
     *
     * @param columns indexes in the schema of the table
     * @return a reader for one thread
     */
    BlockReader reader(int[] columns);

    /**
     * Finds a row by id; only for a block whose first column is readable.
     *
     * @param id any id
     * @return the place of the first such row in this block, or -1
     */
    int placeOf(long id);

    /**
     * Finds the block that holds a row.
     *
     * @param blocks in order
     * @param row a row number
     * @return its index, or -1 when the row is in none
     */
    static int indexOf(List<? extends RowBlock> blocks, long row) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            RowBlock block = blocks.get(middle);
            if (row < block.firstRow()) {
                high = middle - 1;
            } else if (row >= block.firstRow() + block.rows()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /**
     * Finds the block that holds a row.
     *
     * @param blocks in order
     * @param row a row number
     * @return the block, or null when the row is in none
     */
    static @Nullable RowBlock holding(List<? extends RowBlock> blocks, long row) {
        int index = indexOf(blocks, row);
        return index < 0 ? null : blocks.get(index);
    }
}
