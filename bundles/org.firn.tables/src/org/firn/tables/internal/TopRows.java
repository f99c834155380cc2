/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.RowFilter;

/**
 * Finds the first rows in the order of one column without sorting the others. Numbers are mapped to {@code long} keys
 * in the wanted order (least first); a block whose best key is no better than the worst row kept so far is skipped.
 */
final class TopRows {

    private final BlockTable table;
    private final List<? extends RowBlock> blocks;
    private final String column;
    private final int columnIndex;
    private final ColumnType type;
    private final boolean descending;
    private final int most;
    private final RowList nans;
    private final RowList nulls;

    TopRows(BlockTable table, List<? extends RowBlock> blocks, String column, boolean descending, int most) {
        this.table = table;
        this.blocks = blocks;
        this.column = column;
        this.columnIndex = table.schema().indexOf(column);
        this.type = table.schema().column(columnIndex).type();
        this.descending = descending;
        this.most = most;
        this.nans = new RowList(most);
        this.nulls = new RowList(most);
    }

    long[] find(RowFilter filter) {
        if (most == 0) {
            return new long[0];
        }
        long[] first = type == ColumnType.STRING ? findTexts(filter) : findNumbers(filter);
        return Stream.of(first, nans.sorted(), nulls.sorted())
                .flatMapToLong(Arrays::stream)
                .limit(most)
                .toArray();
    }

    private ItemCursor cursor(List<? extends RowBlock> some, RowFilter filter) {
        Stream<String> names = Stream.concat(Stream.of(column), filter.columns().stream());
        return table.scan(some, names.toArray(String[]::new));
    }

    private long[] findNumbers(RowFilter filter) {
        RowHeap heap = new RowHeap(most);
        List<RowBlock> best = new ArrayList<RowBlock>(blocks);
        best.sort(Comparator.comparingLong(this::bestKey));
        for (RowBlock block : best) {
            boolean onlyLosers = heap.isFull() && (!block.hasRange(columnIndex) || bestKey(block) > heap.worstKey());
            if (!onlyLosers) {
                addNumbers(heap, cursor(List.of(block), filter), filter);
            }
        }
        return heap.sortedRows();
    }

    /** The least key that a block can have; a block without a range comes last, since it holds no numbers. */
    private long bestKey(RowBlock block) {
        if (!block.hasRange(columnIndex)) {
            return Long.MAX_VALUE;
        }
        long bits = descending ? block.maxBits(columnIndex) : block.minBits(columnIndex);
        return type.isReal() ? key(Double.longBitsToDouble(bits)) : key(bits);
    }

    private void addNumbers(RowHeap heap, ItemCursor cursor, RowFilter filter) {
        BooleanSupplier test = filter.bind(cursor);
        while (cursor.nextBatch()) {
            double[] doubles = type.isReal() ? cursor.doubles(0) : new double[0];
            long[] longs = type.isReal() ? new long[0] : cursor.longs(0);
            for (int i = 0; i < cursor.batchRows(); i++) {
                cursor.moveTo(i);
                long row = cursor.batchFirstRow() + i;
                if (cursor.isNull(0)) {
                    nulls.add(row, test, heap);
                } else if (type.isReal() && Double.isNaN(doubles[i])) {
                    nans.add(row, test, heap);
                } else {
                    long key = type.isReal() ? key(doubles[i]) : key(longs[i]);
                    if (heap.wants(key, row) && test.getAsBoolean()) {
                        heap.add(key, row);
                    }
                }
            }
        }
    }

    private long key(long value) {
        return descending ? ~value : value;
    }

    private long key(double value) {
        return key(SortKeys.of(value));
    }

    /** A row kept in the order of a text column. */
    private record TextRow(String text, long row) {}

    private long[] findTexts(RowFilter filter) {
        Comparator<TextRow> byText = Comparator.comparing(TextRow::text);
        Comparator<TextRow> order = (descending ? byText.reversed() : byText).thenComparingLong(TextRow::row);
        PriorityQueue<TextRow> kept = new PriorityQueue<>(order.reversed());
        ItemCursor cursor = cursor(blocks, filter);
        BooleanSupplier test = filter.bind(cursor);
        while (cursor.next()) {
            @Nullable String text = cursor.getString(0);
            if (text == null) {
                nulls.add(cursor.rowNumber(), test, null);
                continue;
            }
            TextRow candidate = new TextRow(text, cursor.rowNumber());
            boolean wanted = kept.size() < most || order.compare(candidate, kept.peek()) < 0;
            if (wanted && test.getAsBoolean()) {
                kept.add(candidate);
                if (kept.size() > most) {
                    kept.poll();
                }
            }
        }
        return kept.stream().sorted(order).mapToLong(TextRow::row).toArray();
    }

    /** The rows without an order, which come last. */
    private static final class RowList {

        private final RowHeap rows;

        RowList(int most) {
            rows = new RowHeap(most);
        }

        void add(long row, BooleanSupplier test, @Nullable RowHeap better) {
            boolean useless = better != null && better.isFull();
            if (!useless && rows.wants(0, row) && test.getAsBoolean()) {
                rows.add(0, row);
            }
        }

        long[] sorted() {
            return rows.sortedRows();
        }
    }
}
