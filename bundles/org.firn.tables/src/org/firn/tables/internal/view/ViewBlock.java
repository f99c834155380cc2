/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.internal.BlockReader;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.IdIndex;
import org.firn.tables.internal.RowBlock;

/** Rows of a view that come from parts of blocks, or from several sources. */
final class ViewBlock implements RowBlock {

    private static final int UNCHECKED = 0;
    private static final int GOOD = 1;
    private static final int BAD = 2;

    private final ViewTable table;
    private final long firstRow;
    private final int rows;
    private volatile int state = UNCHECKED;
    private volatile @Nullable IdIndex ids;

    ViewBlock(ViewTable table, long firstRow, int rows) {
        this.table = table;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    @Override
    public long firstRow() {
        return firstRow;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public boolean isLost() {
        return state == BAD;
    }

    @Override
    public boolean isReadable() {
        if (state == UNCHECKED) {
            check();
        }
        return state == GOOD;
    }

    private synchronized void check() {
        if (state == UNCHECKED) {
            boolean good = true;
            for (SourceBlocks source : table.sources()) {
                good &= source.areReadable(firstRow, rows);
            }
            if (!good) {
                table.lost(this);
            }
            state = good ? GOOD : BAD;
        }
    }

    @Override
    public boolean hasRange(int column) {
        BoundBlock only = only(column);
        return only == null ? type(column) != ColumnType.STRING : only.hasRange(column);
    }

    @Override
    public long minBits(int column) {
        BoundBlock only = only(column);
        return only == null ? widest(column, false) : only.minBits(column);
    }

    @Override
    public long maxBits(int column) {
        BoundBlock only = only(column);
        return only == null ? widest(column, true) : only.maxBits(column);
    }

    private @Nullable BoundBlock only(int column) {
        return table.sourceOf(column).only(firstRow, rows);
    }

    private ColumnType type(int column) {
        return table.schema().column(column).type();
    }

    private long widest(int column, boolean greatest) {
        if (type(column).isReal()) {
            return Double.doubleToRawLongBits(greatest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        }
        return greatest ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    @Override
    public int placeOf(long id) {
        IdIndex index = ids;
        if (index == null) {
            ColumnVector[] target = {new ColumnVector(ColumnType.INT64, rows)};
            reader(new int[] {0}).read(0, rows, target);
            index = IdIndex.of(target[0].longs());
            ids = index;
        }
        return index.find(id);
    }

    @Override
    public BlockReader reader(int[] columns) {
        List<SourceReader> readers = new ArrayList<>();
        for (int source = 0; source < table.sources().size(); source++) {
            List<ViewColumn> planned = table.plan().columns();
            int number = source;
            int[] places = IntStream.range(0, columns.length)
                    .filter(i -> planned.get(columns[i]).source() == number)
                    .toArray();
            if (places.length > 0) {
                int[] mine = Arrays.stream(places).map(i -> columns[i]).toArray();
                ColumnType[] types = Arrays.stream(mine).mapToObj(this::type).toArray(ColumnType[]::new);
                readers.add(new SourceReader(table.sources().get(source), this, mine, places, types));
            }
        }
        return new Reader(readers);
    }

    /** Reads from each source what comes from it. */
    private record Reader(List<SourceReader> readers) implements BlockReader {

        @Override
        public void read(int from, int count, ColumnVector[] targets) {
            for (SourceReader reader : readers) {
                reader.read(from, count, targets);
            }
        }

        @Override
        public void pick(int[] places, int count, ColumnVector[] targets) {
            for (SourceReader reader : readers) {
                reader.pick(places, count, targets);
            }
        }
    }
}
