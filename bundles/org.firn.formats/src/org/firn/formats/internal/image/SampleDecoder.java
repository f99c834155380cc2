/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.firn.formats.image.SampleType;

/** Turns stored pixels into floats. Stateless; the hot path of reading movies. */
public final class SampleDecoder {

    private static final VarHandle SHORT_LITTLE =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT_BIG =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private static final float SMALLEST_HALF = 0x1p-24f;

    private SampleDecoder() {}

    /**
     * Decodes pixels.
     *
     * @param source holds them
     * @param from the first pixel's byte; for 4-bit pixels this begins a row
     * @param target receives them
     * @param to the first pixel's place in {@code target}
     * @param count of pixels; 4-bit pixels come one row a call, since a row ends on a whole byte
     */
    public static void decode(
            SampleType type, ByteOrder order, byte[] source, int from, float[] target, int to, int count) {
        boolean little = order == ByteOrder.LITTLE_ENDIAN;
        switch (type) {
            case UINT4 -> decodeNibbles(source, from, target, to, count);
            case INT8 -> decodeSignedBytes(source, from, target, to, count);
            case UINT8 -> decodeUnsignedBytes(source, from, target, to, count);
            case INT16 -> decodeShorts(little, source, from, target, to, count);
            case UINT16 -> decodeUnsignedShorts(little, source, from, target, to, count);
            case FLOAT16 -> decodeHalves(order, source, from, target, to, count);
            case FLOAT32 -> decodeFloats(order, source, from, target, to, count);
            case COMPLEX_INT16 -> decodeComplexShorts(order, source, from, target, to, count);
            case COMPLEX_FLOAT32 -> decodeComplexFloats(order, source, from, target, to, count);
        }
    }

    private static void decodeNibbles(byte[] source, int from, float[] target, int to, int count) {
        for (int i = 0; i < count; i++) {
            int pair = source[from + (i >> 1)];
            target[to + i] = (i & 1) == 0 ? pair & 15 : pair >> 4 & 15;
        }
    }

    private static void decodeSignedBytes(byte[] source, int from, float[] target, int to, int count) {
        for (int i = 0; i < count; i++) {
            target[to + i] = source[from + i];
        }
    }

    private static void decodeUnsignedBytes(byte[] source, int from, float[] target, int to, int count) {
        for (int i = 0; i < count; i++) {
            target[to + i] = source[from + i] & 0xff;
        }
    }

    private static void decodeShorts(boolean little, byte[] source, int from, float[] target, int to, int count) {
        if (little) {
            for (int i = 0; i < count; i++) {
                target[to + i] = (short) SHORT_LITTLE.get(source, from + 2 * i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[to + i] = (short) SHORT_BIG.get(source, from + 2 * i);
            }
        }
    }

    private static void decodeUnsignedShorts(
            boolean little, byte[] source, int from, float[] target, int to, int count) {
        if (little) {
            for (int i = 0; i < count; i++) {
                target[to + i] = (short) SHORT_LITTLE.get(source, from + 2 * i) & 0xffff;
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[to + i] = (short) SHORT_BIG.get(source, from + 2 * i) & 0xffff;
            }
        }
    }

    private static void decodeFloats(ByteOrder order, byte[] source, int from, float[] target, int to, int count) {
        ByteBuffer.wrap(source, from, 4 * count)
                .slice()
                .order(order)
                .asFloatBuffer()
                .get(target, to, count);
    }

    private static void decodeHalves(ByteOrder order, byte[] source, int from, float[] target, int to, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(source).order(order);
        for (int i = 0; i < count; i++) {
            target[to + i] = halfToFloat(buffer.getShort(from + 2 * i));
        }
    }

    /** IEEE 754 binary16 to binary32; exact. */
    static float halfToFloat(short half) {
        int sign = (half & 0x8000) << 16;
        int exponent = half >> 10 & 31;
        int fraction = half & 0x3ff;
        if (exponent == 0) {
            float magnitude = fraction * SMALLEST_HALF;
            return sign == 0 ? magnitude : -magnitude;
        }
        int wideExponent = exponent == 31 ? 255 : exponent + 112;
        return Float.intBitsToFloat(sign | wideExponent << 23 | fraction << 13);
    }

    private static void decodeComplexShorts(
            ByteOrder order, byte[] source, int from, float[] target, int to, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(source).order(order);
        for (int i = 0; i < count; i++) {
            double real = buffer.getShort(from + 4 * i);
            double imaginary = buffer.getShort(from + 4 * i + 2);
            target[to + i] = (float) Math.sqrt(real * real + imaginary * imaginary);
        }
    }

    private static void decodeComplexFloats(
            ByteOrder order, byte[] source, int from, float[] target, int to, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(source).order(order);
        for (int i = 0; i < count; i++) {
            double real = buffer.getFloat(from + 8 * i);
            double imaginary = buffer.getFloat(from + 8 * i + 4);
            target[to + i] = (float) Math.sqrt(real * real + imaginary * imaginary);
        }
    }
}
