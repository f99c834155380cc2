/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

/** How a pixel is stored in a file. Readers turn every type into {@code float}. */
public enum SampleType {

    /** Two unsigned pixels in a byte, the left one in the low four bits; a row ends on a whole byte. */
    UINT4(4),
    /** Signed byte. */
    INT8(8),
    /** Unsigned byte. */
    UINT8(8),
    /** Signed 16-bit integer. */
    INT16(16),
    /** Unsigned 16-bit integer. */
    UINT16(16),
    /** IEEE 754 half precision. */
    FLOAT16(16),
    /** IEEE 754 single precision. */
    FLOAT32(32),
    /** Two signed 16-bit integers, real and imaginary part; read as the amplitude √(re² + im²). */
    COMPLEX_INT16(32),
    /** Two single precision numbers, real and imaginary part; read as the amplitude √(re² + im²). */
    COMPLEX_FLOAT32(64);

    private final int bits;

    SampleType(int bits) {
        this.bits = bits;
    }

    /** The size of a pixel in bits. */
    public int bits() {
        return bits;
    }

    /**
     * The size of a row of pixels in an uncompressed file.
     *
     * @param width in px
     * @return the size in bytes, rounded up to a whole byte
     */
    public long rowBytes(int width) {
        return ((long) width * bits + 7) / 8;
    }

    /** Whether a pixel is a complex number, of which reading gives the amplitude. */
    public boolean isComplex() {
        return this == COMPLEX_INT16 || this == COMPLEX_FLOAT32;
    }
}
