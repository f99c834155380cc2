/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * The two-dimensional Fourier transform of real images of one size (any size; products of small primes are fastest).
 *
 * <p>{@code inverse(forward(x)) == x} up to rounding: the inverse carries the factor {@code 1 / (width * height)}. An
 * instance keeps tables and work space and is NOT thread-safe: use one per thread. It runs on the calling thread only.
 */
public final class Fourier2D {
    private final int width;
    private final int height;
    private final RealRowTransform rows;
    private final ComplexColumnTransform columns;

    /**
     * Prepares tables for images of one size.
     *
     * @param width px
     * @param height px
     */
    public Fourier2D(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("Cannot transform an image of " + width + " x " + height + " px");
        }
        this.width = width;
        this.height = height;
        this.rows = new RealRowTransform(width);
        this.columns = new ComplexColumnTransform(height);
    }

    /** Returns the width of the images, px. */
    public int width() {
        return width;
    }

    /** Returns the height of the images, px. */
    public int height() {
        return height;
    }

    /**
     * Transforms an image.
     *
     * @param image left unchanged
     * @return a new spectrum
     * @throws IllegalArgumentException when the image has another size
     */
    public Spectrum forward(Image image) {
        Spectrum spectrum = new Spectrum(width, height);
        forward(image.width(), image.height(), image.pixels(), spectrum);
        return spectrum;
    }

    /**
     * Transforms an image into an existing spectrum, which is overwritten.
     *
     * @param image left unchanged
     * @param spectrum receives the result
     */
    public void forward(Image image, Spectrum spectrum) {
        forward(image.width(), image.height(), image.pixels(), spectrum);
    }

    private void forward(int imageWidth, int imageHeight, float[] pixels, Spectrum spectrum) {
        check(imageWidth, imageHeight);
        check(spectrum.width(), spectrum.height());
        float[] data = spectrum.data();
        int stride = spectrum.rowLength();
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, data, y * stride, width);
            rows.forward(data, y * stride);
        }
        columns.transform(data, 0, stride, spectrum.columns(), true);
    }

    /**
     * Transforms back.
     *
     * @param spectrum left unchanged
     * @return a new image
     * @throws IllegalArgumentException when the spectrum has another size
     */
    public Image inverse(Spectrum spectrum) {
        return inverseDestroying(spectrum.copy());
    }

    /**
     * Transforms back, using the spectrum as work space: cheaper than {@link #inverse}, but its content is lost.
     *
     * @param spectrum holds nothing useful afterwards
     * @return a new image
     */
    public Image inverseDestroying(Spectrum spectrum) {
        Image image = new Image(width, height);
        inverseDestroying(spectrum, image);
        return image;
    }

    /**
     * Transforms back into an existing image, using the spectrum as work space.
     *
     * @param spectrum holds nothing useful afterwards
     * @param image receives the result
     */
    public void inverseDestroying(Spectrum spectrum, Image image) {
        check(spectrum.width(), spectrum.height());
        check(image.width(), image.height());
        float[] data = spectrum.data();
        int stride = spectrum.rowLength();
        columns.transform(data, 0, stride, spectrum.columns(), false);
        for (int y = 0; y < height; y++) {
            rows.inverse(data, y * stride);
            System.arraycopy(data, y * stride, image.pixels(), y * width, width);
        }
    }

    private void check(int otherWidth, int otherHeight) {
        if (otherWidth != width || otherHeight != height) {
            throw new IllegalArgumentException("This transform is for " + width + " x " + height + " px, not for "
                    + otherWidth + " x " + otherHeight);
        }
    }
}
