/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/** Decodes single rows of one column of one group, in any order, at a cost for each row only. Used by one thread. */
final class ChunkPicker extends Chunk {

    private @Nullable String @Nullable [] texts;

    ChunkPicker(Group group, int column, ColumnType type) {
        super(group, column, type);
    }

    /** Decodes the rows at these places of the group to the start of a vector. */
    void pick(int[] places, int count, ColumnVector target) {
        target.setHasNulls(nullCount > 0);
        if (nullCount > 0) {
            pickNulls(places, count, target.nulls());
        }
        if (nullCount < rows) {
            if (type == ColumnType.STRING) {
                pickTexts(places, count, target.texts());
            } else if (type.isReal()) {
                pickReals(places, count, target.doubles());
            } else {
                pickWholes(places, count, target.longs());
            }
        }
        if (nullCount > 0) {
            target.blankNulls(count);
        }
    }

    private void pickNulls(int[] places, int count, boolean[] nulls) {
        for (int i = 0; i < count; i++) {
            int row = places[i];
            nulls[i] = nullCount == rows || (buffer.get(nullBits + (row >> 3)) >> (row & 7) & 1) != 0;
        }
    }

    private void pickWholes(int[] places, int count, long[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, buffer.getLong(start));
            case FitLayout.SEQUENCE -> pickSequence(places, count, target);
            case FitLayout.FRAME -> {
                unpack(start + 8, places, count, target);
                long base = buffer.getLong(start);
                for (int i = 0; i < count; i++) {
                    target[i] += base;
                }
            }
            case FitLayout.DICTIONARY -> {
                unpack(packedEntries(), places, count, target);
                for (int i = 0; i < count; i++) {
                    target[i] = entry((int) target[i]);
                }
            }
            case FitLayout.RAW -> pickRawWholes(places, count, target);
            default -> throw unknownEncoding();
        }
    }

    private void pickSequence(int[] places, int count, long[] target) {
        long first = buffer.getLong(start);
        long step = buffer.getLong(start + 8);
        for (int i = 0; i < count; i++) {
            target[i] = first + step * places[i];
        }
    }

    private void pickRawWholes(int[] places, int count, long[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = width == 64 ? buffer.getLong(start + 8 * places[i]) : buffer.getInt(start + 4 * places[i]);
        }
    }

    private void pickReals(int[] places, int count, double[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, real(buffer.getLong(start)));
            case FitLayout.DICTIONARY -> {
                int packed = packedEntries();
                for (int i = 0; i < count; i++) {
                    target[i] = real(entry((int) number(packed, places[i])));
                }
            }
            case FitLayout.RAW -> pickRawReals(places, count, target);
            case FitLayout.DECIMAL -> {
                long base = buffer.getLong(start);
                for (int i = 0; i < count; i++) {
                    target[i] = (base + number(start + 8, places[i])) / power;
                }
            }
            default -> throw unknownEncoding();
        }
    }

    private void pickRawReals(int[] places, int count, double[] target) {
        ByteBuffer in = buffer;
        if (width == 64) {
            for (int i = 0; i < count; i++) {
                target[i] = in.getDouble(start + 8 * places[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[i] = in.getFloat(start + 4 * places[i]);
            }
        }
    }

    private void pickTexts(int[] places, int count, String[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, text(start, 1, 0));
            case FitLayout.DICTIONARY -> pickTextEntries(places, count, target);
            case FitLayout.RAW -> {
                for (int i = 0; i < count; i++) {
                    target[i] = text(start, rows, places[i]);
                }
            }
            default -> throw unknownEncoding();
        }
    }

    private void pickTextEntries(int[] places, int count, String[] target) {
        int entries = buffer.getInt(start);
        @Nullable String[] known = texts == null ? new String[entries] : texts;
        texts = known;
        int packed = start + 8 + (int) FitLayout.align(textBytes(start + 8, entries));
        for (int i = 0; i < count; i++) {
            int entry = (int) number(packed, places[i]);
            String value = known[entry];
            if (value == null) {
                value = text(start + 8, entries, entry);
                known[entry] = value;
            }
            target[i] = value;
        }
    }

    private int packedEntries() {
        return start + 8 + 8 * buffer.getInt(start);
    }

    private long entry(int index) {
        return buffer.getLong(start + 8 + 8 * index);
    }

    private void unpack(int packed, int[] places, int count, long[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = number(packed, places[i]);
        }
    }

    /** One packed number: it lies within the eight bytes that start with its first byte. */
    private long number(int packed, int index) {
        long bit = (long) index * width;
        return buffer.getLong(packed + (int) (bit >>> 3)) >>> (bit & 7) & (1L << width) - 1;
    }
}
