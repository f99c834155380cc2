/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.Damage;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.RowQuery;

/** All ways of reading a table, over its blocks: the same for files and for views of them. */
public abstract class BlockTable implements ItemTable {

    /**
     * What a table shows at one time.
     *
     * @param blocks in the order of their rows
     * @param rowNumbers the row numbers in use, those of lost rows too; -1 when unknown
     */
    public record Shown(List<? extends RowBlock> blocks, long rowNumbers) {}

    /**
     * Tells what is shown now.
     *
     * @return a state that does not change
     */
    public abstract Shown shown();

    @Override
    public long size() {
        long rows = 0;
        for (RowBlock block : shown().blocks()) {
            rows += block.isLost() ? 0 : block.rows();
        }
        return rows;
    }

    @Override
    public List<Damage> verify() {
        shown().blocks().forEach(RowBlock::isReadable);
        return damages();
    }

    @Override
    public ItemCursor cursor(String... columns) {
        return cursorFrom(0, columns);
    }

    @Override
    public ItemCursor cursorFrom(long row, String... columns) {
        return cursor(shown().blocks(), row, columns);
    }

    ItemCursor cursor(List<? extends RowBlock> blocks, long fromRow, String... columns) {
        Selection selection = Selection.of(schema(), columns);
        return new ItemCursor(selection, new BlockScan(blocks, selection.indexesIn(schema()), true, fromRow));
    }

    /**
     * Opens a cursor that checks, and so reads, nothing but its columns: for answers that hold by themselves, such as
     * counts and row numbers. Unlike with {@link #cursor(String...)}, two such cursors over different columns need not
     * show the same rows of a damaged file.
     *
     * @param table any
     * @param columns as for {@link #cursor(String...)}
     * @return before the first row
     */
    public static ItemCursor scan(ItemTable table, String... columns) {
        return table instanceof BlockTable blocks
                ? blocks.scan(blocks.shown().blocks(), columns)
                : table.cursor(columns);
    }

    ItemCursor scan(List<? extends RowBlock> blocks, String... columns) {
        Selection selection = Selection.of(schema(), columns);
        return new ItemCursor(selection, new BlockScan(blocks, selection.indexesIn(schema()), false, 0));
    }

    @Override
    public double[] doubles(String column) {
        return new ColumnArrays(this).doubles(column);
    }

    @Override
    public long[] longs(String column) {
        return new ColumnArrays(this).longs(column);
    }

    @Override
    public long[] longs(String column, long valueForNull) {
        return new ColumnArrays(this).longs(column, valueForNull);
    }

    @Override
    public @Nullable String[] strings(String column) {
        return new ColumnArrays(this).strings(column);
    }

    @Override
    public RowPage page(long offset, int limit, String... columns) {
        return new RowPages(this).page(offset, limit, columns);
    }

    @Override
    public RowPage rows(long[] rows, String... columns) {
        return new RowPages(this).rows(rows, columns);
    }

    @Override
    public long[] rowsOf(long... ids) {
        return new IdLookup(shown().blocks()).rowsOf(ids);
    }

    @Override
    public RowQuery query() {
        return new TableQuery(this);
    }
}
