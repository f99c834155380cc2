/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import org.firn.tables.ColumnType;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.RowGather;

/** Decodes rows of a view from one source, for some columns. */
final class SourceReader {

    private final RowMap map;
    private final int[] places;
    private final RowGather gather;
    private final ColumnVector[] own;
    private long[] rows = {};

    /**
     * Prepares.
     *
     * @param source the source and its blocks
     * @param columns columns of the view that come from it
     * @param places where these columns are among the targets
     */
    SourceReader(SourceBlocks source, int[] columns, int[] places, ColumnType[] types) {
        this.map = source.map();
        this.places = places;
        this.gather = new RowGather(source.blocks(), columns, types);
        this.own = new ColumnVector[places.length];
    }

    /** Decodes consecutive rows of the view. */
    void read(long viewRow, int count, ColumnVector[] targets) {
        ColumnVector[] mine = mine(targets);
        long run = map.runStart(viewRow, count);
        if (run < 0 || !gather.read(run, count, mine)) {
            ensure(count);
            map.fill(viewRow, count, rows);
            gather.gather(rows, count, mine);
        }
    }

    /** Decodes rows of the view at these places after a first row. */
    void pick(long viewRow, int[] picked, int count, ColumnVector[] targets) {
        ensure(count);
        for (int i = 0; i < count; i++) {
            rows[i] = map.at(viewRow + picked[i]);
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
