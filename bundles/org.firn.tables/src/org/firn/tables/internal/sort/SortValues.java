/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.SortKeys;
import org.firn.tables.internal.TextCodes;

/** The values of one column as whole numbers in the order wanted; NaN and null are marked, since they come last. */
final class SortValues {

    private final ColumnType type;
    private final boolean descending;
    private final @Nullable TextCodes texts;
    private final BitSet nans = new BitSet();
    private final BitSet nulls = new BitSet();
    private final long[] batch;
    private long[] keys;
    private int size;
    private int textCount;

    SortValues(ColumnType type, boolean descending, long expected) {
        this.type = type;
        this.descending = descending;
        this.texts = type == ColumnType.STRING ? new TextCodes() : null;
        this.batch = new long[texts == null ? 0 : BatchSource.BATCH_ROWS];
        this.keys = new long[(int) Math.min(expected, Integer.MAX_VALUE - 8)];
    }

    /** Adds the batch where a cursor is. */
    void add(ItemCursor cursor, int column) {
        int count = cursor.batchRows();
        if (keys.length < size + count) {
            keys = Arrays.copyOf(keys, (int) Math.min(Integer.MAX_VALUE - 8, size + Math.max(count, size / 2L)));
        }
        if (texts != null) {
            addTexts(texts, cursor.strings(column), count);
        } else if (type.isReal()) {
            addReals(cursor.doubles(column), count);
        } else {
            addWholes(cursor.longs(column), count);
        }
        for (int i = 0; cursor.hasNulls(column) && i < count; i++) {
            if (cursor.nulls(column)[i]) {
                nulls.set(size + i);
                nans.clear(size + i);
                keys[size + i] = 0;
            }
        }
        size += count;
    }

    private void addReals(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            long key = SortKeys.of(values[i]);
            keys[size + i] = descending ? ~key : key;
            if (Double.isNaN(values[i])) {
                nans.set(size + i);
            }
        }
    }

    private void addWholes(long[] values, int count) {
        for (int i = 0; i < count; i++) {
            keys[size + i] = descending ? ~values[i] : values[i];
        }
    }

    private void addTexts(TextCodes codes, @Nullable String[] values, int count) {
        codes.codes(values, count, batch);
        System.arraycopy(batch, 0, keys, size, count);
        for (int i = 0; i < count; i++) {
            textCount = values[i] == null ? textCount : Math.max(textCount, (int) batch[i] + 1);
        }
    }

    /** Brings an order of the rows into the order of this column; equal rows stay as they are. */
    void sort(RowOrder order) {
        if (texts != null) {
            rank(texts);
        }
        order.sort(keys, size);
        order.moveBehind(nans);
        order.moveBehind(nulls);
    }

    /** Turns codes of texts into their ranks. */
    private void rank(TextCodes codes) {
        int[] sorted = IntStream.range(0, textCount)
                .boxed()
                .sorted((one, other) -> codes.text(one).compareTo(codes.text(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[textCount];
        for (int i = 0; i < textCount; i++) {
            ranks[sorted[i]] = descending ? -i : i;
        }
        for (int i = 0; i < size && textCount > 0; i++) {
            keys[i] = ranks[(int) keys[i]];
        }
    }
}
