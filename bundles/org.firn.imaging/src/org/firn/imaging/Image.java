/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

import java.util.Arrays;

/**
 * A grey-value image: {@code width * height} floats, row by row, x fastest.
 *
 * <p>The pixels are shared, not copied: whoever holds the image may read and write {@link #pixels()}. Not thread-safe
 * for writing.
 */
public final class Image {
    private final int width;
    private final int height;
    private final float[] pixels;

    /**
     * Creates a black image.
     *
     * @param width pixels in a row, at least 1
     * @param height rows, at least 1
     * @throws IllegalArgumentException when a size is not positive or the image would exceed an array
     */
    public Image(int width, int height) {
        this(width, height, new float[count(width, height)]);
    }

    /**
     * Wraps {@code pixels} without copying.
     *
     * @param width pixels in a row
     * @param height rows
     * @param pixels exactly {@code width * height} values, x fastest
     * @throws IllegalArgumentException when the sizes do not fit
     */
    public Image(int width, int height, float[] pixels) {
        if (pixels.length != count(width, height)) {
            throw new IllegalArgumentException("An image of " + width + " x " + height + " px needs "
                    + (long) width * height + " values, but there are " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    private static int count(int width, int height) {
        if (width < 1 || height < 1 || (long) width * height > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "Image size " + width + " x " + height + " px: both must be positive and their product below 2^31");
        }
        return width * height;
    }

    /** Returns the number of pixels in a row. */
    public int width() {
        return width;
    }

    /** Returns the number of rows. */
    public int height() {
        return height;
    }

    /** Returns the pixels themselves (no copy), x fastest. */
    public float[] pixels() {
        return pixels;
    }

    /** Returns the value at column {@code x} of row {@code y}, both from 0. */
    public float get(int x, int y) {
        return pixels[y * width + x];
    }

    /** Sets the value at column {@code x} of row {@code y}, both from 0. */
    public void set(int x, int y, float value) {
        pixels[y * width + x] = value;
    }

    /** Returns an independent copy. */
    public Image copy() {
        return new Image(width, height, pixels.clone());
    }

    /** Tells whether {@code other} has the same width and height. */
    public boolean sameSize(Image other) {
        return width == other.width && height == other.height;
    }

    /**
     * Cuts a rectangle out; parts of it that lie outside this image get {@code fill}. Cropping and padding are both
     * done with this.
     *
     * @param left column of the first pixel, may be negative
     * @param top row of the first pixel, may be negative
     * @param newWidth width of the result, px
     * @param newHeight height of the result, px
     * @param fill value of pixels outside this image
     * @return a new image
     */
    public Image crop(int left, int top, int newWidth, int newHeight, float fill) {
        Image result = new Image(newWidth, newHeight);
        int from = Math.max(0, -left);
        int to = Math.min(newWidth, width - left);
        boolean covered = from == 0 && to == newWidth && top >= 0 && top + newHeight <= height;
        if (!covered && fill != 0) {
            Arrays.fill(result.pixels, fill);
        }
        for (int y = Math.max(0, -top); y < Math.min(newHeight, height - top) && to > from; y++) {
            System.arraycopy(pixels, (y + top) * width + left + from, result.pixels, y * newWidth + from, to - from);
        }
        return result;
    }

    /**
     * Crops or pads so that the centre pixel {@code n / 2} stays the centre pixel.
     *
     * @param newWidth width of the result, px
     * @param newHeight height of the result, px
     * @param fill value of pixels outside this image
     * @return a new image
     */
    public Image resizeCentred(int newWidth, int newHeight, float fill) {
        return crop(width / 2 - newWidth / 2, height / 2 - newHeight / 2, newWidth, newHeight, fill);
    }

    /** Adds {@code factor * other} to this image, which must have the same size. */
    public void addScaled(Image other, float factor) {
        if (!sameSize(other)) {
            throw new IllegalArgumentException("Images of " + width + " x " + height + " and " + other.width + " x "
                    + other.height + " px cannot be added");
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] += factor * other.pixels[i];
        }
    }

    /** Replaces every value {@code v} by {@code v * factor + offset}. */
    public void scale(float factor, float offset) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] * factor + offset;
        }
    }

    /** Returns the mean of all pixels. */
    public double mean() {
        double sum = 0;
        for (float value : pixels) {
            sum += value;
        }
        return sum / pixels.length;
    }

    /** Returns the standard deviation of all pixels (divided by n). */
    public double standardDeviation() {
        return ImageStatistics.of(pixels).standardDeviation();
    }

    /** Returns minimum, maximum, mean and standard deviation of all finite pixels. */
    public ImageStatistics statistics() {
        return ImageStatistics.of(pixels);
    }
}
