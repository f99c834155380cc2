/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.BatchSource;

/**
 * The batch of rows where a cursor is, for the nodes of one expression, and arrays for what lies between: they are
 * taken and given back as on a stack, so that an expression needs as many as it is deep, not as it is long. Used by one
 * thread.
 */
final class Rows {

    private final ItemCursor cursor;
    private final int[] handles;
    private final TableValues tableValues;
    private final Deque<long[]> longs = new ArrayDeque<>();
    private final Deque<double[]> doubles = new ArrayDeque<>();
    private final Deque<boolean[]> nulls = new ArrayDeque<>();
    private final Deque<byte[]> truths = new ArrayDeque<>();
    private final Deque<String[]> texts = new ArrayDeque<>();

    Rows(ItemCursor cursor, List<String> columns, TableValues tableValues) {
        this.cursor = cursor;
        this.handles = columns.stream().mapToInt(cursor::column).toArray();
        this.tableValues = tableValues;
    }

    int count() {
        return cursor.batchRows();
    }

    TableValues tableValues() {
        return tableValues;
    }

    long[] longs(int column) {
        return cursor.longs(handles[column]);
    }

    double[] doubles(int column) {
        return cursor.doubles(handles[column]);
    }

    String[] texts(int column) {
        return cursor.strings(handles[column]);
    }

    void copyNulls(int column, boolean[] out) {
        if (cursor.hasNulls(handles[column])) {
            System.arraycopy(cursor.nulls(handles[column]), 0, out, 0, count());
        } else {
            Fill.with(false, out, count());
        }
    }

    long[] takeLongs() {
        return take(longs, () -> new long[BatchSource.BATCH_ROWS]);
    }

    double[] takeDoubles() {
        return take(doubles, () -> new double[BatchSource.BATCH_ROWS]);
    }

    boolean[] takeNulls() {
        return take(nulls, () -> new boolean[BatchSource.BATCH_ROWS]);
    }

    byte[] takeTruths() {
        return take(truths, () -> new byte[BatchSource.BATCH_ROWS]);
    }

    String[] takeTexts() {
        return take(texts, () -> new String[BatchSource.BATCH_ROWS]);
    }

    private static <T> T take(Deque<T> free, Supplier<T> make) {
        T array = free.poll();
        return array == null ? make.get() : array;
    }

    void give(long[] array) {
        longs.push(array);
    }

    void give(double[] array) {
        doubles.push(array);
    }

    void give(boolean[] array) {
        nulls.push(array);
    }

    void give(byte[] array) {
        truths.push(array);
    }

    void give(String[] array) {
        texts.push(array);
    }
}
