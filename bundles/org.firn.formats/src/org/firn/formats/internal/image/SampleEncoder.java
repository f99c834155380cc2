/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.nio.ByteBuffer;
import org.firn.formats.image.SampleType;

/** Turns floats into stored pixels. Stateless. */
public final class SampleEncoder {

    private SampleEncoder() {}

    /** Whether pixels can be stored in this way. */
    public static boolean canEncode(SampleType type) {
        return switch (type) {
            case FLOAT32, UINT16, INT16, INT8 -> true;
            default -> false;
        };
    }

    /**
     * Encodes pixels.
     *
     * @throws IllegalArgumentException when a pixel does not fit an integer type; the message has no file name
     */
    public static void encode(SampleType type, float[] pixels, int offset, int count, ByteBuffer target) {
        switch (type) {
            case FLOAT32 -> {
                target.asFloatBuffer().put(pixels, offset, count);
                target.position(target.position() + 4 * count);
            }
            case UINT16 -> encodeShorts(0, 65_535, pixels, offset, count, target);
            case INT16 -> encodeShorts(Short.MIN_VALUE, Short.MAX_VALUE, pixels, offset, count, target);
            case INT8 -> {
                for (int i = offset; i < offset + count; i++) {
                    target.put((byte) round(pixels[i], Byte.MIN_VALUE, Byte.MAX_VALUE, i));
                }
            }
            default -> throw new IllegalArgumentException("pixels cannot be stored as " + type);
        }
    }

    private static void encodeShorts(int low, int high, float[] pixels, int offset, int count, ByteBuffer target) {
        for (int i = offset; i < offset + count; i++) {
            target.putShort((short) round(pixels[i], low, high, i));
        }
    }

    private static int round(float pixel, int low, int high, int index) {
        int value = Math.round(pixel);
        if (value < low || value > high || Float.isNaN(pixel)) {
            throw new IllegalArgumentException("pixel " + index + " is " + pixel + ", which does not fit the range "
                    + low + " to " + high + " of the file's integers; scale the pixels, or write floating point");
        }
        return value;
    }
}
