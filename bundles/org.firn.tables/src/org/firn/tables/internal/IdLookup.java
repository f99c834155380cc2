/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.List;

/** Finds rows by id, block by block; a block whose least and greatest id exclude an id is not looked into. */
final class IdLookup {

    private static final int ID = 0;
    private static final int[] ONLY_ID = {ID};

    private final List<? extends RowBlock> blocks;

    IdLookup(List<? extends RowBlock> blocks) {
        this.blocks = blocks;
    }

    long[] rowsOf(long[] ids) {
        long[] rows = new long[ids.length];
        Arrays.fill(rows, -1);
        for (RowBlock block : blocks) {
            if (block.rows() > 0) {
                find(block, block.minBits(ID), block.maxBits(ID), ids, rows);
            }
        }
        return rows;
    }

    private void find(RowBlock block, long least, long greatest, long[] ids, long[] rows) {
        for (int i = 0; i < ids.length; i++) {
            if (rows[i] < 0 && ids[i] >= least && ids[i] <= greatest) {
                if (!block.isReadable(ONLY_ID)) {
                    return;
                }
                int place = block.placeOf(ids[i]);
                rows[i] = place < 0 ? -1 : block.firstRow() + place;
            }
        }
    }
}
