/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import org.firn.tables.ColumnType;

/** Writes the chunks of number columns, each in the encoding that suits its values. */
final class NumberEncoder {

    /** Decimals wider than this save too little to be worth a division each. */
    private static final int WIDEST_DECIMAL = 44;

    private static final int LARGEST_DECIMAL_BITS = 53;
    private static final int SAMPLES = 64;
    /** Narrower frames are left as they are: a dictionary could save little. */
    private static final int WIDEST_PLAIN_FRAME = 16;

    private final GrowBuffer out;
    private final ChunkEntry entry;
    private final LongDictionary dictionary = new LongDictionary();
    private long[] codes = {};

    NumberEncoder(GrowBuffer out, ChunkEntry entry) {
        this.out = out;
        this.entry = entry;
    }

    /** Writes values, none of which is to be taken for null; there is at least one. */
    void encode(long[] values, int count, ColumnType type) {
        if (codes.length < count) {
            codes = new long[count];
        }
        if (type.isWhole()) {
            encodeWholes(values, count, type);
        } else {
            encodeReals(values, count, type);
        }
    }

    private void encodeWholes(long[] values, int count, ColumnType type) {
        long min = values[0];
        long max = min;
        boolean sequence = count > 1;
        long step = count > 1 ? values[1] - min : 0;
        for (int i = 1; i < count; i++) {
            long value = values[i];
            min = Math.min(min, value);
            max = Math.max(max, value);
            sequence &= value - values[i - 1] == step;
        }
        entry.min = min;
        entry.max = max;
        entry.flags = FitLayout.HAS_RANGE;
        int width = Bits.width(max - min);
        if (width == 0) {
            constant(min);
        } else if (sequence) {
            entry.encoding = FitLayout.SEQUENCE;
            out.room(16).putLong(values[0]).putLong(step);
        } else if (width <= WIDEST_PLAIN_FRAME || !tryDictionary(values, count, width)) {
            frameOrRaw(values, count, min, width, type);
        }
    }

    private void frameOrRaw(long[] values, int count, long min, int width, ColumnType type) {
        if (width < (type == ColumnType.INT64 ? Bits.MAX_WIDTH : 31)) {
            entry.encoding = FitLayout.FRAME;
            frame(values, count, min, width);
        } else {
            raw(values, count, type == ColumnType.INT64 ? 64 : 32);
        }
    }

    private void encodeReals(long[] values, int count, ColumnType type) {
        if (isConstant(values, count)) {
            range(values, 1, type);
            constant(values[0]);
            return;
        }
        range(values, count, type);
        int rawWidth = type == ColumnType.FLOAT64 ? 64 : 32;
        if (tryDictionary(values, count, rawWidth)) {
            return;
        }
        if (type == ColumnType.FLOAT64 && !tryDecimal(values, count)) {
            rawWidth = narrow(values, count) ? 32 : 64;
            raw(values, count, rawWidth);
        } else if (type == ColumnType.FLOAT32) {
            raw(values, count, rawWidth);
        }
    }

    private static boolean isConstant(long[] values, int count) {
        for (int i = 1; i < count; i++) {
            if (values[i] != values[0]) {
                return false;
            }
        }
        return true;
    }

    private void range(long[] values, int count, ColumnType type) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        boolean any = false;
        boolean nan = false;
        for (int i = 0; i < count; i++) {
            double value = type == ColumnType.FLOAT64
                    ? Double.longBitsToDouble(values[i])
                    : Float.intBitsToFloat((int) values[i]);
            boolean isNan = value != value;
            nan |= isNan;
            any |= !isNan;
            min = value < min ? value : min;
            max = value > max ? value : max;
        }
        entry.flags = (any ? FitLayout.HAS_RANGE : 0) | (nan ? FitLayout.HAS_NAN : 0);
        entry.min = any ? Double.doubleToRawLongBits(min) : 0;
        entry.max = any ? Double.doubleToRawLongBits(max) : 0;
    }

    private void constant(long bits) {
        entry.encoding = FitLayout.CONSTANT;
        out.room(8).putLong(bits);
    }

    private void frame(long[] values, int count, long base, int width) {
        entry.width = width;
        ByteBuffer target = out.room(8 + Bits.bytes(count, width));
        target.putLong(base);
        Bits.pack(values, count, base, width, target);
    }

    private boolean tryDictionary(long[] values, int count, int plainWidth) {
        if (!dictionary.encode(values, count, codes)) {
            return false;
        }
        int size = dictionary.size();
        int width = Math.max(1, Bits.width(size - 1));
        if (Bits.bytes(count, width) + 8L * size >= (long) count * plainWidth / 8) {
            return false;
        }
        entry.encoding = FitLayout.DICTIONARY;
        entry.width = width;
        ByteBuffer target = out.room(8 + 8L * size + Bits.bytes(count, width));
        target.putInt(size).putInt(0);
        for (int i = 0; i < size; i++) {
            target.putLong(dictionary.entry(i));
        }
        Bits.pack(codes, count, 0, width, target);
        return true;
    }

    /** Writes doubles as whole numbers of a power of ten, when every one of them comes back bit by bit. */
    private boolean tryDecimal(long[] values, int count) {
        int scale = scaleOfSample(values, count);
        if (scale < 0) {
            return false;
        }
        double power = FitLayout.powerOfTen(scale);
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            double value = Double.longBitsToDouble(values[i]);
            long digits = (long) Math.rint(value * power);
            if (!isExact(digits, power, values[i])) {
                return false;
            }
            codes[i] = digits;
            min = Math.min(min, digits);
            max = Math.max(max, digits);
        }
        int width = Bits.width(max - min);
        if (width > WIDEST_DECIMAL) {
            return false;
        }
        entry.encoding = FitLayout.DECIMAL;
        entry.scale = scale;
        frame(codes, count, min, width);
        return true;
    }

    private static int scaleOfSample(long[] values, int count) {
        int scale = 0;
        for (int i = 0; i < SAMPLES; i++) {
            long bits = values[(int) ((long) i * count / SAMPLES)];
            double value = Double.longBitsToDouble(bits);
            while (true) {
                double power = FitLayout.powerOfTen(scale);
                if (isExact((long) Math.rint(value * power), power, bits)) {
                    break;
                }
                if (++scale > FitLayout.maxScale()) {
                    return -1;
                }
            }
        }
        return scale;
    }

    private static boolean isExact(long digits, double power, long bits) {
        return Math.abs(digits) < 1L << LARGEST_DECIMAL_BITS && Double.doubleToRawLongBits(digits / power) == bits;
    }

    /** Makes doubles to floats in place when none of them loses a bit. */
    private boolean narrow(long[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = Double.longBitsToDouble(values[i]);
            float narrow = (float) value;
            if (Double.doubleToRawLongBits(narrow) != values[i]) {
                return false;
            }
            codes[i] = ColumnBuffer.floatBits(narrow);
        }
        System.arraycopy(codes, 0, values, 0, count);
        return true;
    }

    private void raw(long[] values, int count, int width) {
        entry.encoding = FitLayout.RAW;
        entry.width = width;
        ByteBuffer target = out.room((long) count * width / 8 + 8);
        if (width == 64) {
            target.asLongBuffer().put(values, 0, count);
            target.position(target.position() + 8 * count);
        } else {
            for (int i = 0; i < count; i++) {
                target.putInt((int) values[i]);
            }
        }
    }
}
