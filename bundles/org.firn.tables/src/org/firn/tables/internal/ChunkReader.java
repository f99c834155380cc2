/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/** Decodes any range of one column of one group. Holds the group's dictionary; used by one thread. */
final class ChunkReader extends Chunk {

    private long @Nullable [] entries;
    private String @Nullable [] texts;
    private int packed;
    private long[] words = {};
    private long[] numbers = {};

    ChunkReader(Group group, int column, ColumnType type) {
        super(group, column, type);
    }

    /** Decodes rows {@code from} to {@code from + count} of the group to the start of a vector. */
    void read(int from, int count, ColumnVector target) {
        target.setHasNulls(nullCount > 0);
        if (nullCount > 0) {
            readNulls(from, count, target.nulls());
        }
        if (nullCount < rows) {
            if (type == ColumnType.STRING) {
                readTexts(from, count, target.texts());
            } else if (type.isReal()) {
                readReals(from, count, target.doubles());
            } else {
                readWholes(from, count, target.longs());
            }
        }
        if (nullCount > 0) {
            target.blankNulls(count);
        }
    }

    private void readNulls(int from, int count, boolean[] nulls) {
        if (nullCount == rows) {
            Arrays.fill(nulls, 0, count, true);
            return;
        }
        for (int i = 0; i < count; i++) {
            int row = from + i;
            nulls[i] = (buffer.get(nullBits + (row >> 3)) >> (row & 7) & 1) != 0;
        }
    }

    private void readWholes(int from, int count, long[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, buffer.getLong(start));
            case FitLayout.SEQUENCE -> readSequence(from, count, target);
            case FitLayout.FRAME -> readFrame(from, count, target);
            case FitLayout.DICTIONARY -> readWholeEntries(from, count, target);
            case FitLayout.RAW -> readRawWholes(from, count, target);
            default -> throw unknownEncoding();
        }
    }

    private void readSequence(int from, int count, long[] target) {
        long step = buffer.getLong(start + 8);
        long value = buffer.getLong(start) + step * from;
        for (int i = 0; i < count; i++) {
            target[i] = value;
            value += step;
        }
    }

    private void readFrame(int from, int count, long[] target) {
        unpack(start + 8, from, count, target);
        long base = buffer.getLong(start);
        for (int i = 0; i < count; i++) {
            target[i] += base;
        }
    }

    private void readWholeEntries(int from, int count, long[] target) {
        long[] values = loadEntries();
        unpack(packed, from, count, target);
        for (int i = 0; i < count; i++) {
            target[i] = values[(int) target[i]];
        }
    }

    private void unpack(int at, int from, int count, long[] target) {
        words = Bits.load(buffer, at, width, from, count, words);
        Bits.unpack(words, width, from, count, target);
    }

    private void readRawWholes(int from, int count, long[] target) {
        if (width == 64) {
            bytes(start + 8 * from, 8 * count).asLongBuffer().get(target, 0, count);
            return;
        }
        int[] ints = new int[count];
        bytes(start + 4 * from, 4 * count).asIntBuffer().get(ints);
        for (int i = 0; i < count; i++) {
            target[i] = ints[i];
        }
    }

    private void readReals(int from, int count, double[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, real(buffer.getLong(start)));
            case FitLayout.DICTIONARY -> readRealEntries(from, count, target);
            case FitLayout.RAW -> readRawReals(from, count, target);
            case FitLayout.DECIMAL -> readDecimals(from, count, target);
            default -> throw unknownEncoding();
        }
    }

    private void readRealEntries(int from, int count, double[] target) {
        long[] values = loadEntries();
        long[] entryNumbers = scratch(count);
        unpack(packed, from, count, entryNumbers);
        for (int i = 0; i < count; i++) {
            target[i] = Double.longBitsToDouble(values[(int) entryNumbers[i]]);
        }
    }

    private void readDecimals(int from, int count, double[] target) {
        long base = buffer.getLong(start);
        long[] digits = scratch(count);
        unpack(start + 8, from, count, digits);
        for (int i = 0; i < count; i++) {
            target[i] = (base + digits[i]) / power;
        }
    }

    private long[] scratch(int count) {
        if (numbers.length < count) {
            numbers = new long[count];
        }
        return numbers;
    }

    private void readRawReals(int from, int count, double[] target) {
        if (width == 64) {
            bytes(start + 8 * from, 8 * count).asDoubleBuffer().get(target, 0, count);
            return;
        }
        float[] floats = new float[count];
        bytes(start + 4 * from, 4 * count).asFloatBuffer().get(floats);
        for (int i = 0; i < count; i++) {
            target[i] = floats[i];
        }
    }

    /** Loads the dictionary of a number column; reals as the bits of doubles. */
    private long[] loadEntries() {
        long[] values = entries;
        if (values == null) {
            values = new long[buffer.getInt(start)];
            bytes(start + 8, 8 * values.length).asLongBuffer().get(values);
            for (int i = 0; type == ColumnType.FLOAT32 && i < values.length; i++) {
                values[i] = Double.doubleToRawLongBits(real(values[i]));
            }
            packed = start + 8 + 8 * values.length;
            entries = values;
        }
        return values;
    }

    private void readTexts(int from, int count, String[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, loadTexts(start, 1)[0]);
            case FitLayout.DICTIONARY -> readTextEntries(from, count, target);
            case FitLayout.RAW -> {
                for (int i = 0; i < count; i++) {
                    target[i] = text(start, rows, from + i);
                }
            }
            default -> throw unknownEncoding();
        }
    }

    private void readTextEntries(int from, int count, String[] target) {
        int entryCount = buffer.getInt(start);
        String[] values = loadTexts(start + 8, entryCount);
        long[] entryNumbers = scratch(count);
        unpack(start + 8 + (int) FitLayout.align(textBytes(start + 8, entryCount)), from, count, entryNumbers);
        for (int i = 0; i < count; i++) {
            target[i] = values[(int) entryNumbers[i]];
        }
    }

    private String[] loadTexts(int list, int count) {
        String[] values = texts;
        if (values == null) {
            values = new String[count];
            for (int i = 0; i < count; i++) {
                values[i] = text(list, count, i);
            }
            texts = values;
        }
        return values;
    }
}
