/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/** Fourier cropping and padding of one spectrum, x first, then y. */
final class FourierResize {
    private FourierResize() {}

    static Spectrum resize(Spectrum source, int width, int height) {
        Spectrum narrow = width == source.width() ? source : resizeX(source, width);
        Spectrum result = height == source.height() ? narrow : resizeY(narrow, height);
        return result == source ? source.copy() : result;
    }

    private static Spectrum resizeX(Spectrum source, int width) {
        Spectrum result = new Spectrum(width, source.height());
        int count = Math.min(source.rowLength(), result.rowLength());
        float scale = (float) width / source.width();
        for (int y = 0; y < source.height(); y++) {
            int from = y * source.rowLength();
            int to = y * result.rowLength();
            for (int i = 0; i < count; i++) {
                result.data()[to + i] = source.data()[from + i] * scale;
            }
        }
        int smaller = Math.min(width, source.width());
        if (smaller % 2 == 0) {
            joinNyquistColumn(source, result, smaller / 2, scale);
        }
        return result;
    }

    /** Joins the terms at plus and minus Nyquist when cropping, and gives each its half when padding. */
    private static void joinNyquistColumn(Spectrum source, Spectrum result, int column, float scale) {
        boolean crop = result.width() < source.width();
        for (int y = 0; y < source.height(); y++) {
            int mirror = (source.height() - y) % source.height();
            int to = y * result.rowLength() + 2 * column;
            if (crop) {
                result.data()[to] = scale * (source.re(column, y) + source.re(column, mirror));
                result.data()[to + 1] = scale * (source.im(column, y) - source.im(column, mirror));
            } else {
                result.data()[to] *= 0.5f;
                result.data()[to + 1] *= 0.5f;
            }
        }
    }

    private static Spectrum resizeY(Spectrum source, int height) {
        Spectrum result = new Spectrum(source.width(), height);
        float scale = (float) height / source.height();
        int smaller = Math.min(height, source.height());
        int positive = (smaller - 1) / 2;
        for (int k = -positive; k <= positive; k++) {
            addRow(source, k, result, k, scale);
        }
        if (smaller % 2 == 0) {
            int nyquist = smaller / 2;
            if (height < source.height()) {
                addRow(source, nyquist, result, nyquist, scale);
                addRow(source, -nyquist, result, nyquist, scale);
            } else {
                addRow(source, nyquist, result, nyquist, scale / 2);
                addRow(source, nyquist, result, -nyquist, scale / 2);
            }
        }
        return result;
    }

    private static void addRow(Spectrum source, int sourceKy, Spectrum result, int resultKy, float scale) {
        int length = source.rowLength();
        int from = Math.floorMod(sourceKy, source.height()) * length;
        int to = Math.floorMod(resultKy, result.height()) * length;
        for (int i = 0; i < length; i++) {
            result.data()[to + i] += scale * source.data()[from + i];
        }
    }
}
