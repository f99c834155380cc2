/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Runs over the selected columns of the readable blocks of a table. */
final class BlockScan implements BatchSource {

    private final List<? extends RowBlock> blocks;
    private final int[] columns;
    private final boolean wholeBlocks;
    private int nextBlock;
    private @Nullable RowBlock block;
    private @Nullable BlockReader reader;
    private int nextRow;
    private long firstRow;

    /**
     * Starts before the first row.
     *
     * @param blocks in any order
     * @param columns indexes in the schema
     * @param wholeBlocks whether blocks are left out that are damaged in any column, not only in these
     * @param fromRow rows with smaller numbers are left out
     */
    BlockScan(List<? extends RowBlock> blocks, int[] columns, boolean wholeBlocks, long fromRow) {
        this.blocks = blocks;
        this.columns = columns;
        this.wholeBlocks = wholeBlocks;
        while (nextBlock < blocks.size() && lastRow(blocks.get(nextBlock)) < fromRow) {
            nextBlock++;
        }
        if (openNext() && block != null) {
            nextRow = (int) Math.max(0, fromRow - block.firstRow());
        }
    }

    private static long lastRow(RowBlock block) {
        return block.firstRow() + block.rows() - 1;
    }

    @Override
    public int capacity() {
        int largest = 1;
        for (RowBlock candidate : blocks) {
            largest = Math.max(largest, candidate.rows());
        }
        return Math.min(BATCH_ROWS, largest);
    }

    @Override
    public int next(ColumnVector[] targets) {
        RowBlock current = block;
        while (current != null && nextRow == current.rows()) {
            openNext();
            current = block;
        }
        if (current == null || reader == null) {
            return 0;
        }
        int count = Math.min(BATCH_ROWS, current.rows() - nextRow);
        reader.read(nextRow, count, targets);
        firstRow = current.firstRow() + nextRow;
        nextRow += count;
        return count;
    }

    private boolean openNext() {
        block = null;
        nextRow = 0;
        while (nextBlock < blocks.size()) {
            RowBlock candidate = blocks.get(nextBlock++);
            if (wholeBlocks ? candidate.isReadable() : candidate.isReadable(columns)) {
                block = candidate;
                reader = candidate.reader(columns);
                return true;
            }
        }
        return false;
    }

    @Override
    public long firstRow() {
        return firstRow;
    }
}
