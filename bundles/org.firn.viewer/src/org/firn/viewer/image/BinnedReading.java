/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageReader;
import org.firn.imaging.Image;

/**
 * Reads a part of an image in bands of rows and averages whole numbers of pixels, so that no more than the result and
 * one band are in memory, however large the file is.
 *
 * <p>Of more than {@value #SAMPLED_ROWS} rows that make one row of the result only so many in the middle are read:
 * an overview of a very large image is then a sample of it, and is there in a fraction of the time.
 */
final class BinnedReading {
    /** The most pixels in memory of what is read. */
    private static final int BAND_PIXELS = 1 << 20;

    private static final int SAMPLED_ROWS = 8;

    private final ImageReader reader;
    private final int section;
    private final BooleanSupplier cancelled;
    private float[] band = new float[0];

    /**
     * @param cancelled asked before each band
     */
    BinnedReading(ImageReader reader, int section, BooleanSupplier cancelled) {
        this.reader = reader;
        this.section = section;
        this.cancelled = cancelled;
    }

    /** The smallest whole number that makes a rectangle fit. */
    static int binFor(int width, int height, int limit) {
        return Math.max(1, (Math.max(width, height) + limit - 1) / limit);
    }

    /**
     * Reads.
     *
     * @param region the part wanted; what lies outside the image becomes NaN
     * @param bin at least 1
     * @return {@code region} divided by {@code bin}, rounded up
     * @throws CancellationException when cancelled
     */
    Image read(Region region, int bin) throws IOException {
        Image result = new Image((region.width() + bin - 1) / bin, (region.height() + bin - 1) / bin);
        Arrays.fill(result.pixels(), Float.NaN);
        int sampled = Math.min(bin, SAMPLED_ROWS);
        double[] sums = new double[result.width()];
        int[] counts = new int[result.width()];
        int rowsAtOnce = bin > sampled ? 1 : Math.max(1, BAND_PIXELS / reader.width() / bin);
        for (int row = 0; row < result.height(); row += rowsAtOnce) {
            int rows = Math.min(rowsAtOnce, result.height() - row);
            int first = Math.max(0, region.y() + row * bin + (bin - sampled) / 2);
            int end = Math.min(reader.height(), region.y() + (row + rows - 1) * bin + (bin - sampled) / 2 + sampled);
            end = Math.min(end, region.y() + region.height());
            if (end > first) {
                load(first, end - first);
                for (int y = row; y < row + rows; y++) {
                    Arrays.fill(sums, 0);
                    Arrays.fill(counts, 0);
                    int from = region.y() + y * bin + (bin - sampled) / 2;
                    for (int source = Math.max(first, from); source < Math.min(end, from + sampled); source++) {
                        addRow((source - first) * reader.width(), region, bin, sums, counts);
                    }
                    divide(sums, counts, result, y);
                }
            }
        }
        return result;
    }

    private void load(int first, int rows) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        int pixels = Math.multiplyExact(rows, reader.width());
        if (band.length < pixels) {
            band = new float[pixels];
        }
        reader.readRows(section, first, rows, band);
    }

    private void addRow(int offset, Region region, int bin, double[] sums, int[] counts) {
        int from = Math.max(0, region.x());
        int to = Math.min(reader.width(), region.x() + region.width());
        for (int x = from; x < to; x++) {
            float value = band[offset + x];
            if (value - value == 0) {
                int column = (x - region.x()) / bin;
                sums[column] += value;
                counts[column]++;
            }
        }
    }

    private static void divide(double[] sums, int[] counts, Image result, int row) {
        for (int x = 0; x < sums.length; x++) {
            if (counts[x] > 0) {
                result.set(x, row, (float) (sums[x] / counts[x]));
            }
        }
    }

    /**
     * Reads what a request wants, filtered if it says so.
     *
     * @throws IOException the file cannot be read, or has no such section
     */
    static LoadedImage answer(ImageReader reader, ImageRequest request, BooleanSupplier cancelled) throws IOException {
        if (request.section() >= reader.sections()) {
            throw new FormatException(
                    request.file(),
                    "has no image " + (request.section() + 1) + ": it has " + reader.sections(),
                    "Run the run that made the set again, or point the set to the right file.");
        }
        @Nullable Region asked = request.region();
        Region region = asked == null ? new Region(0, 0, reader.width(), reader.height()) : asked;
        int bin = binFor(region.width(), region.height(), request.limit());
        BinnedReading reading = new BinnedReading(reader, request.section(), cancelled);
        double sigma = request.blur() / bin;
        if (sigma < LowPass.NEGLIGIBLE) {
            return new LoadedImage(reading.read(region, bin), bin, reader.info());
        }
        int margin = (int) Math.ceil(LowPass.REACH * sigma);
        Image wide = LowPass.apply(reading.read(region.grown(margin * bin), bin), sigma, cancelled);
        Image image = wide.crop(margin, margin, wide.width() - 2 * margin, wide.height() - 2 * margin, Float.NaN);
        return new LoadedImage(image, bin, reader.info());
    }
}
