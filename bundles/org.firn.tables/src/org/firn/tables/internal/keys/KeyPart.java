/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.BlockTable;
import org.firn.tables.internal.LongCodes;
import org.firn.tables.internal.TextCodes;

/** One column of a key, as numbers of a known number of bits. Both tables share the codes. */
final class KeyPart {

    private static final int CODE_BITS = 31;
    private static final int MOST_BITS = 33;

    private final String left;
    private final String right;
    private final TextCodes texts = new TextCodes();
    private final boolean isText;
    private final boolean isLong;
    private LongCodes longs = new LongCodes();
    private boolean isCoded;
    private long least;
    private int bits;

    KeyPart(String left, String right, ColumnType type) {
        this.left = left;
        this.right = right;
        this.isText = type == ColumnType.STRING;
        this.isLong = type == ColumnType.INT64;
        this.bits = isText ? CODE_BITS : type == ColumnType.BOOLEAN ? 1 : Integer.SIZE;
        this.least = type == ColumnType.INT32 ? Integer.MIN_VALUE : 0;
    }

    String name(boolean ofLeft) {
        return ofLeft ? left : right;
    }

    boolean isText() {
        return isText;
    }

    int bits() {
        return bits;
    }

    /** Finds how many bits the values of a long column need, so that several columns fit into one number. */
    void measure(ItemTable leftTable, ItemTable rightTable) {
        if (!isLong) {
            return;
        }
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        widen(range, BlockTable.scan(leftTable, left));
        widen(range, BlockTable.scan(rightTable, right));
        least = range[0];
        bits = range[0] > range[1] ? 1 : Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(range[1] - range[0]));
        isCoded = bits > MOST_BITS;
        bits = isCoded ? CODE_BITS : bits;
    }

    private static void widen(long[] range, ItemCursor cursor) {
        long min = range[0];
        long max = range[1];
        while (cursor.nextBatch()) {
            long[] values = cursor.longs(0);
            for (int i = 0; i < cursor.batchRows(); i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
        }
        range[0] = min;
        range[1] = max;
    }

    /** Codes the batch where a cursor is; anything where null. */
    void codes(ItemCursor cursor, int column, long[] out) {
        int count = cursor.batchRows();
        if (isText) {
            texts.codes(cursor.strings(column), count, out);
            return;
        }
        long[] values = cursor.longs(column);
        for (int i = 0; i < count; i++) {
            out[i] = values[i] - least;
        }
        for (int i = 0; isCoded && i < count; i++) {
            out[i] = longs.code(values[i]);
        }
    }
}
