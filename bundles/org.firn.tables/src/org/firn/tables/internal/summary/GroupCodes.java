/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.LongCodes;
import org.firn.tables.internal.SortKeys;
import org.firn.tables.internal.TextCodes;

/** Numbers the groups 0, 1, 2 … in the order in which they first occur, and remembers what makes each. */
final class GroupCodes {

    private static final int CODE_BITS = 31;

    private final ColumnType[] types;
    private final TextCodes[] texts;
    private final LongCodes[] numbers;
    /** The codes of a column and all before it, so that two codes make one number. */
    private final LongCodes[] pairs;

    private final long[] scratch = new long[BatchSource.BATCH_ROWS];
    private final long[] keys = new long[BatchSource.BATCH_ROWS];
    private int size;

    GroupCodes(ColumnType... types) {
        this.types = types;
        this.texts = new TextCodes[types.length];
        this.numbers = new LongCodes[types.length];
        this.pairs = new LongCodes[types.length];
        Arrays.setAll(texts, i -> new TextCodes());
        Arrays.setAll(numbers, i -> new LongCodes());
        Arrays.setAll(pairs, i -> new LongCodes());
        this.size = types.length == 0 ? 1 : 0;
    }

    int size() {
        return size;
    }

    /** Tells the group of some rows of a batch; the first columns of the cursor make the group. */
    void groups(ItemCursor cursor, int[] rows, int count, int[] groups) {
        Arrays.fill(groups, 0, count, 0);
        for (int c = 0; c < types.length; c++) {
            read(cursor, c, rows, count);
            LongCodes codes = pairs[c];
            long last = -1;
            int lastCode = 0;
            for (int k = 0; k < count; k++) {
                long pair = (long) groups[k] << CODE_BITS + 1 | scratch[k];
                if (pair != last) {
                    last = pair;
                    lastCode = codes.code(pair);
                }
                groups[k] = lastCode;
            }
            size = codes.size();
        }
    }

    /** Codes one column: 0 for null, else 1 and more. */
    private void read(ItemCursor cursor, int column, int[] rows, int count) {
        boolean hasNulls = cursor.hasNulls(column);
        boolean[] nulls = cursor.nulls(column);
        if (types[column] == ColumnType.STRING) {
            texts[column].codes(cursor.strings(column), cursor.batchRows(), keys);
            for (int k = 0; k < count; k++) {
                scratch[k] = hasNulls && nulls[rows[k]] ? 0 : keys[rows[k]] + 1;
            }
            return;
        }
        boolean isReal = types[column].isReal();
        LongCodes codes = numbers[column];
        long last = 0;
        long lastCode = 0;
        for (int k = 0; k < count; k++) {
            int i = rows[k];
            if (hasNulls && nulls[i]) {
                scratch[k] = 0;
                continue;
            }
            long value = isReal ? SortKeys.of(cursor.doubles(column)[i]) : cursor.longs(column)[i];
            if (value != last || lastCode == 0) {
                last = value;
                lastCode = codes.code(value) + 1L;
            }
            scratch[k] = lastCode;
        }
    }

    /** Writes what makes each group: one vector a column. */
    void write(ColumnVector[] vectors) {
        for (int group = 0; group < size; group++) {
            long code = group;
            for (int c = types.length - 1; c >= 0; c--) {
                long pair = pairs[c].value((int) code);
                write(vectors[c], group, c, (int) (pair & (1L << CODE_BITS + 1) - 1));
                code = pair >>> CODE_BITS + 1;
            }
        }
    }

    private void write(ColumnVector vector, int group, int column, int code) {
        if (code == 0) {
            vector.setNull(group);
        } else if (types[column] == ColumnType.STRING) {
            vector.texts()[group] = texts[column].text(code - 1);
        } else if (types[column].isReal()) {
            vector.doubles()[group] = SortKeys.toDouble(numbers[column].value(code - 1));
        } else {
            vector.longs()[group] = numbers[column].value(code - 1);
        }
    }
}
