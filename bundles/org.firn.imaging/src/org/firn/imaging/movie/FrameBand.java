/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Arrays;
import org.firn.imaging.Spectrum;

/**
 * The Fourier terms of all frames that take part in the alignment, weighted: those inside a circle, without the lowest
 * frequencies, one of each conjugate pair. They are stored row by row (constant y frequency), each row a contiguous
 * range of x frequencies, and are kept moved back by the shift found so far.
 */
final class FrameBand {
    /** Cycles per image up to which uneven illumination dominates. */
    private static final double LOWEST = 3;

    private final int imageWidth;
    private final int imageHeight;
    /** Largest y frequency; row r has y frequency {@code r - reach}. */
    private final int reach;

    private final int[] first;
    private final int[] offset;
    private final float[] weight;
    private final float[][] terms;
    private final float[] total;

    /**
     * Chooses the terms.
     *
     * @param imageWidth of a whole frame, px
     * @param imageHeight of a whole frame, px
     * @param highest frequency limit, cycles per pixel
     * @param damping the amplitude factor is {@code exp(-damping f²)}, f in cycles per pixel
     * @param frames number of frames
     */
    FrameBand(int imageWidth, int imageHeight, double highest, double damping, int frames) {
        this.imageWidth = imageWidth;
        this.imageHeight = imageHeight;
        reach = Math.min((int) (highest * imageHeight), (imageHeight - 1) / 2);
        first = new int[2 * reach + 1];
        offset = new int[2 * reach + 2];
        for (int r = 0; r < first.length; r++) {
            int ky = r - reach;
            double fy = (double) ky / imageHeight;
            double widest = imageWidth * Math.sqrt(Math.max(0, highest * highest - fy * fy));
            int last = Math.min((int) widest, (imageWidth - 1) / 2);
            first[r] = firstColumn(ky);
            offset[r + 1] = offset[r] + Math.max(0, last + 1 - first[r]);
        }
        weight = new float[offset[first.length]];
        for (int r = 0; r < first.length; r++) {
            double fy = (double) (r - reach) / imageHeight;
            for (int i = offset[r]; i < offset[r + 1]; i++) {
                double fx = (double) (first[r] + i - offset[r]) / imageWidth;
                weight[i] = (float) Math.exp(-damping * (fx * fx + fy * fy));
            }
        }
        terms = new float[frames][2 * weight.length];
        total = new float[2 * weight.length];
    }

    /** Leaves out the lowest frequencies, and of the middle column the half that is conjugate to the other. */
    private static int firstColumn(int ky) {
        int column = ky > 0 ? 0 : 1;
        while (Math.hypot(column, ky) <= LOWEST) {
            column++;
        }
        return column;
    }

    int frames() {
        return terms.length;
    }

    /** Takes the weighted terms of a frame from the spectrum of the whole frame. */
    void put(int frame, Spectrum spectrum) {
        float[] values = terms[frame];
        float[] data = spectrum.data();
        for (int r = 0; r < first.length; r++) {
            int from = Math.floorMod(r - reach, imageHeight) * spectrum.rowLength() + 2 * first[r];
            for (int i = offset[r]; i < offset[r + 1]; i++, from += 2) {
                values[2 * i] = data[from] * weight[i];
                values[2 * i + 1] = data[from + 1] * weight[i];
            }
        }
    }

    /** Moves the content of a frame back by (dx, dy) px. */
    void moveBack(int frame, double dx, double dy) {
        int columns = imageWidth / 2 + 1;
        float[] cos = new float[columns];
        float[] sin = new float[columns];
        for (int x = 0; x < columns; x++) {
            cos[x] = (float) Math.cos(2 * Math.PI * x * dx / imageWidth);
            sin[x] = (float) Math.sin(2 * Math.PI * x * dx / imageWidth);
        }
        float[] values = terms[frame];
        for (int r = 0; r < first.length; r++) {
            double phase = 2 * Math.PI * (r - reach) * dy / imageHeight;
            float rowCos = (float) Math.cos(phase);
            float rowSin = (float) Math.sin(phase);
            int x = first[r];
            for (int i = 2 * offset[r]; i < 2 * offset[r + 1]; i += 2, x++) {
                float c = rowCos * cos[x] - rowSin * sin[x];
                float s = rowCos * sin[x] + rowSin * cos[x];
                float re = values[i];
                float im = values[i + 1];
                values[i] = re * c - im * s;
                values[i + 1] = re * s + im * c;
            }
        }
    }

    /** Adds up all frames as they are placed now. */
    void sum() {
        Arrays.fill(total, 0);
        for (float[] frame : terms) {
            for (int i = 0; i < total.length; i++) {
                total[i] += frame[i];
            }
        }
    }

    /**
     * Writes the correlation of a frame with the sum of the others into a spectrum, whose inverse transform is the
     * correlation map, sampled as finely as the spectrum is large.
     *
     * @param frame from 0
     * @param map overwritten
     */
    void correlate(int frame, Spectrum map) {
        float[] own = terms[frame];
        float[] data = map.data();
        Arrays.fill(data, 0);
        int top = Math.min(reach, (map.height() - 1) / 2);
        for (int ky = -top; ky <= top; ky++) {
            int r = ky + reach;
            int to = Math.floorMod(ky, map.height()) * map.rowLength();
            int count = Math.min(offset[r + 1] - offset[r], (map.width() - 1) / 2 + 1 - first[r]);
            for (int n = 0; n < count; n++) {
                int i = 2 * (offset[r] + n);
                int x = 2 * (first[r] + n);
                float otherRe = total[i] - own[i];
                float otherIm = total[i + 1] - own[i + 1];
                data[to + x] = own[i] * otherRe + own[i + 1] * otherIm;
                data[to + x + 1] = own[i + 1] * otherRe - own[i] * otherIm;
            }
            if (ky > 0 && first[r] == 0 && count > 0) {
                int mirror = (map.height() - ky) * map.rowLength();
                data[mirror] = data[to];
                data[mirror + 1] = -data[to + 1];
            }
        }
    }

    /**
     * Describes the correlation of a frame with the sum of the others around its present place.
     *
     * @param frame from 0
     * @return one description from each half of the terms, which are coloured like a chessboard: their noise is
     *     independent
     */
    CorrelationTop[] tops(int frame) {
        CorrelationTop[] halves = {new CorrelationTop(), new CorrelationTop()};
        double ux = 2 * Math.PI / imageWidth;
        double uy = 2 * Math.PI / imageHeight;
        for (int r = 0; r < first.length; r++) {
            double ky = uy * (r - reach);
            for (int parity = 0; parity < 2; parity++) {
                int skip = (first[r] + r + parity) & 1;
                halves[parity].addRow(
                        terms[frame], total, offset[r] + skip, offset[r + 1], ux * (first[r] + skip), 2 * ux, ky);
            }
        }
        return halves;
    }
}
