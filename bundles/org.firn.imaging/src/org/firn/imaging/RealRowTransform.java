/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

import org.jtransforms.fft.FloatFFT_1D;

/** Transforms one real row of any length to and from its non-redundant half spectrum, in place in a padded buffer. */
final class RealRowTransform {
    private final int length;
    private final FloatFFT_1D fft;

    RealRowTransform(int length) {
        this.length = length;
        this.fft = new FloatFFT_1D(length);
    }

    /** The row's {@code length} values at {@code offset} become {@code length / 2 + 1} complex numbers there. */
    void forward(float[] row, int offset) {
        if (length == 1) {
            row[offset + 1] = 0;
            return;
        }
        fft.realForward(row, offset);
        float second = row[offset + 1];
        row[offset + 1] = 0;
        if (length % 2 == 0) {
            row[offset + length] = second;
            row[offset + length + 1] = 0;
        } else {
            // JTransforms keeps the imaginary part of the last coefficient of an odd length in the second place.
            row[offset + length] = second;
        }
    }

    /** The reverse of {@link #forward}, scaled by {@code 1 / length}. */
    void inverse(float[] row, int offset) {
        if (length == 1) {
            return;
        }
        row[offset + 1] = row[offset + length];
        fft.realInverse(row, offset, true);
    }
}
