/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;

/** Finds the block that holds a row; a table of first guesses spares most of the search. Immutable; thread-safe. */
public final class BlockIndex {

    private static final int SHIFT = 16;

    private final List<? extends RowBlock> blocks;
    private final long[] starts;
    private final long[] ends;
    private final int[] guesses;

    /**
     * Makes an index.
     *
     * @param blocks in the order of their rows
     */
    public BlockIndex(List<? extends RowBlock> blocks) {
        this.blocks = blocks;
        this.starts = new long[blocks.size()];
        this.ends = new long[blocks.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = blocks.get(i).firstRow();
            ends[i] = starts[i] + blocks.get(i).rows();
        }
        long rows = starts.length == 0 ? 0 : ends[starts.length - 1];
        this.guesses = new int[(int) (rows >>> SHIFT) + 2];
        int block = 0;
        for (int i = 0; i < guesses.length; i++) {
            while (block < ends.length && ends[block] <= (long) i << SHIFT) {
                block++;
            }
            guesses[i] = block;
        }
    }

    List<? extends RowBlock> blocks() {
        return blocks;
    }

    /** The index of the block that holds a row, or -1 when it is in none. */
    int of(long row) {
        int slot = (int) (row >>> SHIFT);
        if (slot >= guesses.length - 1) {
            return -1;
        }
        int low = guesses[slot];
        int high = Math.min(guesses[slot + 1], starts.length - 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (row >= ends[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < starts.length && row >= starts[low] && row < ends[low] ? low : -1;
    }
}
