/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/**
 * Decodes single rows of one column of one group, in any order, at a cost for each row only. Rows that lie close to
 * each other are first copied to the heap together with their neighbours, since reading from there is faster. Used by
 * one thread.
 */
final class ChunkPicker extends Chunk {

    private @Nullable String @Nullable [] texts;
    private long @Nullable [] entries;
    private long[] words = {};
    private long[] numbers = {};

    ChunkPicker(Group group, int column, ColumnType type) {
        super(group, column, type);
    }

    /**
     * Which rows to decode.
     *
     * @param places in the group
     * @param count how many of them
     * @param low the least of them
     * @param span how many rows there are from the least to the greatest
     */
    record Picks(int[] places, int count, int low, int span) {

        private static final int NEIGHBOURS = 8;

        static Picks of(int[] places, int count) {
            int low = places[0];
            int high = low;
            for (int i = 1; i < count; i++) {
                low = Math.min(low, places[i]);
                high = Math.max(high, places[i]);
            }
            return new Picks(places, count, low, high - low + 1);
        }

        boolean areClose() {
            return span <= NEIGHBOURS * count;
        }
    }

    /** Decodes rows to the start of a vector. */
    void pick(Picks picks, ColumnVector target) {
        target.setHasNulls(nullCount > 0);
        if (nullCount > 0) {
            pickNulls(picks, target.nulls());
        }
        if (nullCount < rows) {
            if (type == ColumnType.STRING) {
                pickTexts(picks, target.texts());
            } else if (type.isReal()) {
                pickReals(picks, target.doubles());
            } else {
                pickWholes(picks, target.longs());
            }
        }
        if (nullCount > 0) {
            target.blankNulls(picks.count());
        }
    }

    private void pickNulls(Picks picks, boolean[] nulls) {
        for (int i = 0; i < picks.count(); i++) {
            int row = picks.places()[i];
            nulls[i] = nullCount == rows || (buffer.get(nullBits + (row >> 3)) >> (row & 7) & 1) != 0;
        }
    }

    private void pickWholes(Picks picks, long[] target) {
        int count = picks.count();
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, buffer.getLong(start));
            case FitLayout.SEQUENCE -> {
                long first = buffer.getLong(start);
                long step = buffer.getLong(start + 8);
                for (int i = 0; i < count; i++) {
                    target[i] = first + step * picks.places()[i];
                }
            }
            case FitLayout.FRAME -> {
                unpack(start + 8, picks, target);
                long base = buffer.getLong(start);
                for (int i = 0; i < count; i++) {
                    target[i] += base;
                }
            }
            case FitLayout.DICTIONARY -> pickEntries(picks, target);
            case FitLayout.RAW -> pickRawWholes(picks, target);
            default -> throw unknownEncoding();
        }
    }

    private void pickReals(Picks picks, double[] target) {
        int count = picks.count();
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, count, real(buffer.getLong(start)));
            case FitLayout.DICTIONARY -> {
                long[] bits = scratch(count);
                pickEntries(picks, bits);
                for (int i = 0; i < count; i++) {
                    target[i] = real(bits[i]);
                }
            }
            case FitLayout.RAW -> pickRawReals(picks, target);
            case FitLayout.DECIMAL -> {
                long base = buffer.getLong(start);
                long[] digits = scratch(count);
                unpack(start + 8, picks, digits);
                for (int i = 0; i < count; i++) {
                    target[i] = (base + digits[i]) / power;
                }
            }
            default -> throw unknownEncoding();
        }
    }

    private void pickRawReals(Picks picks, double[] target) {
        ByteBuffer in = buffer;
        int[] places = picks.places();
        int count = picks.count();
        int zero = start;
        if (width == 64) {
            for (int i = 0; i < count; i++) {
                target[i] = in.getDouble(zero + 8 * places[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[i] = in.getFloat(zero + 4 * places[i]);
            }
        }
    }

    private void pickRawWholes(Picks picks, long[] target) {
        ByteBuffer in = buffer;
        int[] places = picks.places();
        int count = picks.count();
        int zero = start;
        if (width == 64) {
            for (int i = 0; i < count; i++) {
                target[i] = in.getLong(zero + 8 * places[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[i] = in.getInt(zero + 4 * places[i]);
            }
        }
    }

    /** Decodes values of a dictionary, as 64 bits. */
    private void pickEntries(Picks picks, long[] target) {
        int size = buffer.getInt(start);
        unpack(start + 8 + 8 * size, picks, target);
        long[] known = entries;
        if (known == null && size <= picks.count()) {
            known = new long[size];
            bytes(start + 8, 8 * size).asLongBuffer().get(known);
            entries = known;
        }
        int count = picks.count();
        for (int i = 0; known != null && i < count; i++) {
            target[i] = known[(int) target[i]];
        }
        for (int i = 0; known == null && i < count; i++) {
            target[i] = buffer.getLong(start + 8 + 8 * (int) target[i]);
        }
    }

    private void pickTexts(Picks picks, String[] target) {
        switch (encoding) {
            case FitLayout.CONSTANT -> Arrays.fill(target, 0, picks.count(), text(start, 1, 0));
            case FitLayout.DICTIONARY -> pickTextEntries(picks, target);
            case FitLayout.RAW -> {
                for (int i = 0; i < picks.count(); i++) {
                    target[i] = text(start, rows, picks.places()[i]);
                }
            }
            default -> throw unknownEncoding();
        }
    }

    private void pickTextEntries(Picks picks, String[] target) {
        int size = buffer.getInt(start);
        @Nullable String[] known = texts == null ? new String[size] : texts;
        texts = known;
        long[] indexes = scratch(picks.count());
        unpack(start + 8 + (int) FitLayout.align(textBytes(start + 8, size)), picks, indexes);
        int count = picks.count();
        for (int i = 0; i < count; i++) {
            int entry = (int) indexes[i];
            String value = known[entry];
            target[i] = value != null ? value : load(known, size, entry);
        }
    }

    private String load(@Nullable String[] known, int size, int entry) {
        String value = text(start + 8, size, entry);
        known[entry] = value;
        return value;
    }

    private long[] scratch(int count) {
        if (numbers.length < count) {
            numbers = new long[count];
        }
        return numbers;
    }

    private void unpack(int packed, Picks picks, long[] target) {
        long mask = (1L << width) - 1;
        int[] places = picks.places();
        int count = picks.count();
        int bits = width;
        if (!picks.areClose()) {
            ByteBuffer in = buffer;
            // a number lies within the eight bytes that start with its first byte
            for (int i = 0; i < count; i++) {
                int bit = places[i] * bits;
                target[i] = in.getLong(packed + (bit >>> 3)) >>> (bit & 7) & mask;
            }
            return;
        }
        words = Bits.load(buffer, packed, bits, picks.low(), picks.span(), words);
        long[] loaded = words;
        int zero = (int) ((long) picks.low() * bits & 63) - picks.low() * bits;
        for (int i = 0; i < count; i++) {
            int bit = zero + places[i] * bits;
            int word = bit >>> 6;
            target[i] = (loaded[word] >>> bit | loaded[word + 1] << 1 << ~bit) & mask;
        }
    }
}
