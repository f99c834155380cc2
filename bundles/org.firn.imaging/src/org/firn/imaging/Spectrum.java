/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * The Fourier transform of a real image: the half with non-negative x frequency, the other half being its conjugate.
 *
 * <p>Row {@code y} holds the frequencies {@code ky = y} for {@code y <= height / 2} and {@code ky = y - height} above;
 * a row has {@code width / 2 + 1} complex numbers as interleaved real and imaginary parts. Not thread-safe.
 */
public final class Spectrum {
    private final int width;
    private final int height;
    private final float[] data;

    /**
     * Creates a spectrum of zeros.
     *
     * @param width width of the real image, px
     * @param height height of the real image, px
     */
    public Spectrum(int width, int height) {
        if (width < 1 || height < 1 || 2L * (width / 2 + 1) * height > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Spectrum of an image of " + width + " x " + height
                    + " px: both must be positive and their product below 2^31");
        }
        this.width = width;
        this.height = height;
        this.data = new float[2 * (width / 2 + 1) * height];
    }

    private Spectrum(Spectrum other) {
        this.width = other.width;
        this.height = other.height;
        this.data = other.data.clone();
    }

    /** Returns the width of the real image, px. */
    public int width() {
        return width;
    }

    /** Returns the height of the real image, px; also the number of rows here. */
    public int height() {
        return height;
    }

    /** Returns the number of complex numbers in a row, {@code width / 2 + 1}. */
    public int columns() {
        return width / 2 + 1;
    }

    /** Returns the number of floats in a row, {@code 2 * columns()}. */
    public int rowLength() {
        return 2 * (width / 2 + 1);
    }

    /** Returns the interleaved real and imaginary parts themselves (no copy). */
    public float[] data() {
        return data;
    }

    /** Returns the signed y frequency of a row, in cycles per image height. */
    public int ky(int row) {
        return row <= height / 2 ? row : row - height;
    }

    /** Returns the real part at x frequency {@code column} of {@code row}. */
    public float re(int column, int row) {
        return data[row * rowLength() + 2 * column];
    }

    /** Returns the imaginary part at x frequency {@code column} of {@code row}. */
    public float im(int column, int row) {
        return data[row * rowLength() + 2 * column + 1];
    }

    /** Tells whether {@code other} belongs to an image of the same size. */
    public boolean sameSize(Spectrum other) {
        return width == other.width && height == other.height;
    }

    /** Returns an independent copy. */
    public Spectrum copy() {
        return new Spectrum(this);
    }

    /** Adds {@code factor * other} to this spectrum, which must have the same size. */
    public void addScaled(Spectrum other, float factor) {
        Spectra.requireSameSize(this, other);
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * other.data[i];
        }
    }
}
