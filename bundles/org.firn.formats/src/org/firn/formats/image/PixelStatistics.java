/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.io.IOException;

/**
 * Statistics of pixels, with those that are no numbers counted apart, so that a protocol can refuse them.
 *
 * @param count of finite pixels, which are those that the other figures are about
 * @param minimum NaN when there is no finite pixel
 * @param maximum NaN when there is no finite pixel
 * @param mean NaN when there is no finite pixel
 * @param standardDeviation of the population (divided by n); NaN when there is no finite pixel
 * @param nanCount how many pixels are NaN
 * @param infiniteCount how many pixels are infinite
 */
public record PixelStatistics(
        long count,
        float minimum,
        float maximum,
        double mean,
        double standardDeviation,
        long nanCount,
        long infiniteCount) {

    /** Of a whole array. */
    public static PixelStatistics of(float[] pixels) {
        Accumulator accumulator = new Accumulator();
        accumulator.add(pixels, 0, pixels.length);
        return accumulator.result();
    }

    /** Of one section of a file. */
    public static PixelStatistics of(ImageReader reader, int section) throws IOException {
        return of(reader.read(section));
    }

    /** Of all sections of a file, read one after the other: this also finds a damaged compressed file. */
    public static PixelStatistics of(ImageReader reader) throws IOException {
        Accumulator accumulator = new Accumulator();
        float[] section = new float[Math.toIntExact(reader.info().sectionPixels())];
        for (int i = 0; i < reader.sections(); i++) {
            reader.read(i, section);
            accumulator.add(section, 0, section.length);
        }
        return accumulator.result();
    }

    /** Whether every pixel is a finite number. */
    public boolean isFinite() {
        return nanCount == 0 && infiniteCount == 0;
    }

    /** Collects pixels piece by piece. Not thread-safe. */
    public static final class Accumulator {

        /** Pixels summed plainly before they are merged: short enough to keep single sums exact to 12 digits. */
        private static final int BLOCK = 4096;

        private long count;
        private float minimum = Float.POSITIVE_INFINITY;
        private float maximum = Float.NEGATIVE_INFINITY;
        private double mean;
        private double squares;
        private long nanCount;
        private long infiniteCount;

        /** Adds {@code length} pixels from {@code offset} on. */
        public void add(float[] pixels, int offset, int length) {
            for (int start = offset; start < offset + length; start += BLOCK) {
                addBlock(pixels, start, Math.min(start + BLOCK, offset + length));
            }
        }

        private void addBlock(float[] pixels, int start, int end) {
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += pixels[i];
            }
            if (!Double.isFinite(sum)) {
                addOddBlock(pixels, start, end);
                return;
            }
            double blockMean = sum / (end - start);
            double blockSquares = 0;
            float low = minimum;
            float high = maximum;
            for (int i = start; i < end; i++) {
                float pixel = pixels[i];
                double deviation = pixel - blockMean;
                blockSquares += deviation * deviation;
                low = Math.min(low, pixel);
                high = Math.max(high, pixel);
            }
            minimum = low;
            maximum = high;
            merge(end - start, blockMean, blockSquares);
        }

        private void addOddBlock(float[] pixels, int start, int end) {
            for (int i = start; i < end; i++) {
                float pixel = pixels[i];
                if (Float.isNaN(pixel)) {
                    nanCount++;
                } else if (Float.isInfinite(pixel)) {
                    infiniteCount++;
                } else {
                    minimum = Math.min(minimum, pixel);
                    maximum = Math.max(maximum, pixel);
                    merge(1, pixel, 0);
                }
            }
        }

        /** Chan, Golub and LeVeque, "Updating formulae … for computing sample variances", Stanford, 1979. */
        private void merge(int blockCount, double blockMean, double blockSquares) {
            long total = count + blockCount;
            double delta = blockMean - mean;
            mean += delta * blockCount / total;
            squares += blockSquares + delta * delta * count / total * blockCount;
            count = total;
        }

        /** The statistics of all pixels added so far. */
        public PixelStatistics result() {
            if (count == 0) {
                return new PixelStatistics(0, Float.NaN, Float.NaN, Double.NaN, Double.NaN, nanCount, infiniteCount);
            }
            return new PixelStatistics(
                    count, minimum, maximum, mean, Math.sqrt(squares / count), nanCount, infiniteCount);
        }
    }
}
