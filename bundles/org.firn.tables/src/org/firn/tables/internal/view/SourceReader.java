/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.RowBlock;
import org.firn.tables.internal.RowGather;

/**
 * Decodes rows of a block of a view from one source, for some columns. Rows in any order from many blocks are decoded
 * once for the whole block of the view, since then many of them come from the same place at once.
 */
final class SourceReader {

    private final long firstRow;
    private final int blockRows;
    private final boolean isScattered;
    private final ColumnType[] types;
    private ColumnVector @Nullable [] whole;
    private final RowMap map;
    private final int[] places;
    private final RowGather gather;
    private final ColumnVector[] own;
    private long[] rows = {};

    /**
     * Prepares.
     *
     * @param source the source and its blocks
     * @param block the rows of the view
     * @param columns columns of the view that come from it
     * @param places where these columns are among the targets
     * @param types of these columns
     */
    SourceReader(SourceBlocks source, RowBlock block, int[] columns, int[] places, ColumnType[] types) {
        this.firstRow = block.firstRow();
        this.blockRows = block.rows();
        this.map = source.map();
        this.isScattered = map instanceof RowList && source.blocks().size() > 1;
        this.types = types;
        this.places = places;
        this.gather = new RowGather(source.index(), columns, types);
        this.own = new ColumnVector[places.length];
    }

    /** Decodes consecutive rows of the block. */
    void read(int from, int count, ColumnVector[] targets) {
        ColumnVector[] mine = mine(targets);
        long run = map.runStart(firstRow + from, count);
        if (run >= 0 && gather.read(run, count, mine)) {
            return;
        }
        if (isScattered) {
            copy(from, count, mine);
        } else {
            gather(from, count, mine);
        }
    }

    private void gather(int from, int count, ColumnVector[] into) {
        ensure(count);
        map.fill(firstRow + from, count, rows);
        gather.gather(rows, count, into);
    }

    private void copy(int from, int count, ColumnVector[] into) {
        ColumnVector[] all = whole;
        if (all == null) {
            all = new ColumnVector[types.length];
            for (int i = 0; i < types.length; i++) {
                all[i] = new ColumnVector(types[i], blockRows);
            }
            gather(0, blockRows, all);
            whole = all;
        }
        for (int i = 0; i < all.length; i++) {
            into[i].copyRange(all[i], from, count);
        }
    }

    /** Decodes single rows of the block. */
    void pick(int[] picked, int count, ColumnVector[] targets) {
        ensure(count);
        for (int i = 0; i < count; i++) {
            rows[i] = map.at(firstRow + picked[i]);
        }
        gather.gather(rows, count, mine(targets));
    }

    private ColumnVector[] mine(ColumnVector[] targets) {
        for (int i = 0; i < places.length; i++) {
            own[i] = targets[places[i]];
        }
        return own;
    }

    private void ensure(int count) {
        if (rows.length < count) {
            rows = new long[count];
        }
    }
}
