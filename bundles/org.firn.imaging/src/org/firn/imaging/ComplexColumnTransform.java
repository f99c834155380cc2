/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * Transforms the columns of a matrix of interleaved complex numbers. Columns are gathered a few at a time into
 * contiguous buffers, so that every cache line that is fetched from a row is used as a whole.
 */
final class ComplexColumnTransform {
    private static final int BLOCK = 16;

    private final int length;
    /** Floats from a gathered column to the next: not a power of two, or they would compete for the same cache sets. */
    private final int pitch;

    private final FloatFFT_1D fft;
    private final float[] buffer;

    ComplexColumnTransform(int length) {
        this.length = length;
        this.fft = new FloatFFT_1D(length);
        this.pitch = 2 * length + 16;
        this.buffer = new float[pitch * BLOCK];
    }

    /**
     * Transforms {@code columns} columns.
     *
     * @param data matrix; element (row, column) is at {@code offset + row * stride + 2 * column}
     * @param offset index of the first element
     * @param stride floats from a row to the next
     * @param columns number of columns
     * @param forward direction; the inverse is scaled by {@code 1 / length}
     */
    void transform(float[] data, int offset, int stride, int columns, boolean forward) {
        if (length == 1) {
            return;
        }
        for (int first = 0; first < columns; first += BLOCK) {
            int count = Math.min(BLOCK, columns - first);
            gather(data, offset + 2 * first, stride, count);
            for (int c = 0; c < count; c++) {
                if (forward) {
                    fft.complexForward(buffer, c * pitch);
                } else {
                    fft.complexInverse(buffer, c * pitch, true);
                }
            }
            scatter(data, offset + 2 * first, stride, count);
        }
    }

    private void gather(float[] data, int offset, int stride, int count) {
        for (int row = 0; row < length; row++) {
            int from = offset + row * stride;
            int to = 2 * row;
            for (int c = 0; c < count; c++) {
                buffer[to] = data[from + 2 * c];
                buffer[to + 1] = data[from + 2 * c + 1];
                to += pitch;
            }
        }
    }

    private void scatter(float[] data, int offset, int stride, int count) {
        for (int row = 0; row < length; row++) {
            int to = offset + row * stride;
            int from = 2 * row;
            for (int c = 0; c < count; c++) {
                data[to + 2 * c] = buffer[from];
                data[to + 2 * c + 1] = buffer[from + 1];
                from += pitch;
            }
        }
    }
}
