/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.jtransforms.fft.FloatFFT_1D;

/** Fourier transforms along rings of one length; not thread-safe. */
final class RingTransform {
    private final int length;
    private final int harmonics;
    private final FloatFFT_1D fft;
    private final float[] buffer;

    /** Prepares for rings of an even number of real samples. */
    RingTransform(int length) {
        this.length = length;
        this.harmonics = length / 2 + 1;
        this.fft = new FloatFFT_1D(length);
        this.buffer = new float[length];
    }

    /** Returns the number of harmonics of a ring: half its length plus one. */
    int harmonics() {
        return harmonics;
    }

    /** Returns the samples that {@link #forward} transforms and {@link #inverse} delivers. */
    float[] buffer() {
        return buffer;
    }

    /** Transforms the buffer, which is destroyed, into harmonics at {@code offset}. */
    void forward(float[] re, float[] im, int offset) {
        fft.realForward(buffer);
        re[offset] = buffer[0];
        im[offset] = 0;
        re[offset + harmonics - 1] = buffer[1];
        im[offset + harmonics - 1] = 0;
        for (int m = 1; m < harmonics - 1; m++) {
            re[offset + m] = buffer[2 * m];
            im[offset + m] = buffer[2 * m + 1];
        }
    }

    /** Transforms harmonics back into the buffer. */
    void inverse(float[] re, float[] im) {
        buffer[0] = re[0];
        buffer[1] = re[harmonics - 1];
        for (int m = 1; m < harmonics - 1; m++) {
            buffer[2 * m] = re[m];
            buffer[2 * m + 1] = im[m];
        }
        fft.realInverse(buffer, true);
    }

    /** Adds the transform of the correlation of two rings: the conjugate of the first times the second. */
    static void addCorrelation(
            float[] aRe, float[] aIm, float[] bRe, float[] bIm, int offset, float[] sumRe, float[] sumIm, int count) {
        for (int m = 0; m < count; m++) {
            float ar = aRe[offset + m];
            float ai = aIm[offset + m];
            float br = bRe[offset + m];
            float bi = bIm[offset + m];
            sumRe[m] += ar * br + ai * bi;
            sumIm[m] += ar * bi - ai * br;
        }
    }
}
