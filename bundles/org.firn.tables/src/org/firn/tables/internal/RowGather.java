/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/**
 * Decodes rows in any order from the blocks that hold them: each block is visited once a call. Used by one thread.
 */
public final class RowGather {

    private final BlockIndex index;
    private final List<? extends RowBlock> blocks;
    private final int[] columns;
    private final @Nullable BlockReader[] readers;
    private final ColumnVector[] scratch;
    private int[] places = {};
    private int[] blockOf = {};
    private int[] order = {};
    private int[] starts = {};

    /**
     * Prepares.
     *
     * @param index of blocks, those that are asked for readable
     * @param columns indexes in their schema
     * @param types the types of the columns
     */
    public RowGather(BlockIndex index, int[] columns, ColumnType[] types) {
        this.index = index;
        this.blocks = index.blocks();
        this.columns = columns;
        this.readers = new BlockReader[blocks.size()];
        this.scratch = new ColumnVector[types.length];
        for (int i = 0; i < types.length; i++) {
            scratch[i] = new ColumnVector(types[i], 0);
        }
    }

    /**
     * Decodes rows.
     *
     * @param rows row numbers; a negative one gives nulls
     * @param count how many of them to use
     * @param targets one a column, filled from their start
     */
    public void gather(long[] rows, int count, ColumnVector[] targets) {
        ensure(count);
        if (takeTogether(rows, count, targets)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            blockOf[i] = rows[i] < 0 ? -1 : index.of(rows[i]);
        }
        scatter(rows, count, targets);
    }

    /** Decodes rows that are all in the block of the first one; does nothing when they are not. */
    private boolean takeTogether(long[] rows, int count, ColumnVector[] targets) {
        if (count == 0 || rows[0] < 0) {
            return false;
        }
        int at = index.of(rows[0]);
        long start = blocks.get(at).firstRow();
        long end = start + blocks.get(at).rows();
        boolean together = true;
        for (int i = 0; i < count; i++) {
            together &= rows[i] >= start & rows[i] < end;
            places[i] = (int) (rows[i] - start);
        }
        if (together) {
            reader(at).pick(places, count, targets);
        }
        return together;
    }

    /**
     * Decodes consecutive rows.
     *
     * @param row the first, in a block that holds all of them
     * @param count how many
     * @param targets one a column, filled from their start
     * @return false, with nothing done, when no block holds them all
     */
    public boolean read(long row, int count, ColumnVector[] targets) {
        int at = index.of(row);
        RowBlock block = blocks.get(at);
        int from = (int) (row - block.firstRow());
        if (count > block.rows() - from) {
            return false;
        }
        reader(at).read(from, count, targets);
        return true;
    }

    private void ensure(int count) {
        if (places.length < count) {
            places = new int[count];
            blockOf = new int[count];
            order = new int[count];
        }
    }

    private BlockReader reader(int at) {
        BlockReader reader = readers[at];
        if (reader == null) {
            reader = blocks.get(at).reader(columns);
            readers[at] = reader;
        }
        return reader;
    }

    /** Sorts the rows by block, then decodes those of each block together and puts them where they belong. */
    private void scatter(long[] rows, int count, ColumnVector[] targets) {
        if (starts.length == 0) {
            starts = new int[blocks.size() + 1];
        }
        Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) {
            starts[blockOf[i] + 1]++;
        }
        int sum = 0;
        for (int k = 0; k < starts.length; k++) {
            int here = starts[k];
            starts[k] = sum;
            sum += here;
        }
        for (int i = 0; i < count; i++) {
            order[starts[blockOf[i] + 1]++] = i;
        }
        for (ColumnVector target : targets) {
            target.startScatter(count);
        }
        int from = 0;
        for (int k = 0; k < starts.length; k++) {
            if (starts[k] > from) {
                take(k - 1, rows, from, starts[k], targets);
                from = starts[k];
            }
        }
    }

    private void take(int at, long[] rows, int from, int to, ColumnVector[] targets) {
        if (at < 0) {
            for (ColumnVector target : targets) {
                target.scatterNulls(order, from, to);
            }
            return;
        }
        long start = blocks.get(at).firstRow();
        for (int i = from; i < to; i++) {
            places[i - from] = (int) (rows[order[i]] - start);
        }
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] = scratch[i].withRoom(to - from);
        }
        reader(at).pick(places, to - from, scratch);
        for (int i = 0; i < targets.length; i++) {
            targets[i].scatter(scratch[i], order, from, to);
        }
    }
}
