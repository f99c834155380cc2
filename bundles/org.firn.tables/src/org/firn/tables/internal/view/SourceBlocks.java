/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BlockIndex;
import org.firn.tables.internal.RowBlock;

/**
 * A source with the blocks of its bases.
 *
 * @param map says for each row of the view which row of the space it is
 * @param blocks in the order of the space
 * @param index finds them
 */
record SourceBlocks(RowMap map, List<BoundBlock> blocks, BlockIndex index) {

    static List<SourceBlocks> of(ViewPlan plan, TableSchema schema) {
        List<SourceBlocks> all = new ArrayList<>();
        for (int i = 0; i < plan.sources().size(); i++) {
            all.add(of(plan, schema, i));
        }
        return all;
    }

    private static SourceBlocks of(ViewPlan plan, TableSchema schema, int index) {
        Source source = plan.sources().get(index);
        long[] starts = source.starts();
        List<BoundBlock> blocks = new ArrayList<>();
        for (int i = 0; i < source.bases().size(); i++) {
            BoundColumns columns = new BoundColumns(plan, schema, index, i);
            for (RowBlock block : source.bases().get(i).blocks()) {
                blocks.add(new BoundBlock(block, starts[i] + block.firstRow(), columns));
            }
        }
        return new SourceBlocks(source.map(), blocks, new BlockIndex(blocks));
    }

    /** Whether all blocks are whole that hold these rows of the view. */
    boolean areReadable(long viewRow, int count) {
        long[] rows = new long[Math.min(count, Span.ROWS)];
        map.fill(viewRow, count, rows);
        RowBlock last = null;
        for (int i = 0; i < count; i++) {
            long row = rows[i];
            if (row < 0 || last != null && row >= last.firstRow() && row < last.firstRow() + last.rows()) {
                continue;
            }
            last = RowBlock.holding(blocks, row);
            if (last == null || !last.isReadable()) {
                return false;
            }
        }
        return true;
    }

    /** The one block that holds all these rows of the view, if it is known at once; otherwise null. */
    @Nullable
    BoundBlock only(long viewRow, int count) {
        if (!(map instanceof RowSet)) {
            return blocks.size() == 1 ? blocks.get(0) : null;
        }
        int first = RowBlock.indexOf(blocks, map.at(viewRow));
        int last = RowBlock.indexOf(blocks, map.at(viewRow + count - 1));
        return first == last && first >= 0 ? blocks.get(first) : null;
    }
}
