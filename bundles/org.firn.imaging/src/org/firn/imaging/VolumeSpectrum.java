/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * The Fourier transform of a real volume: the half with non-negative x frequency, as in {@link Spectrum}. Plane
 * {@code z} and row {@code y} hold the frequency of their index up to {@code n / 2}, and index minus n above.
 */
public final class VolumeSpectrum {
    private final int width;
    private final int height;
    private final int depth;
    private final float[] data;

    /** Creates a spectrum of zeros for a real volume of the given size, in voxels. */
    public VolumeSpectrum(int width, int height, int depth) {
        double count = 2.0 * (width / 2 + 1) * height * depth;
        if (width < 1 || height < 1 || depth < 1 || count > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Spectrum of a volume of " + width + " x " + height + " x " + depth
                    + " voxels: all must be positive and their product below 2^31");
        }
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.data = new float[2 * (width / 2 + 1) * height * depth];
    }

    private VolumeSpectrum(VolumeSpectrum other) {
        this.width = other.width;
        this.height = other.height;
        this.depth = other.depth;
        this.data = other.data.clone();
    }

    /** Returns the number of voxels of the real volume along x. */
    public int width() {
        return width;
    }

    /** Returns the number of voxels along y. */
    public int height() {
        return height;
    }

    /** Returns the number of voxels along z. */
    public int depth() {
        return depth;
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

    /** Returns the index in {@link #data()} of the real part of (column, row, plane); the imaginary part is next. */
    public int index(int column, int row, int plane) {
        return (plane * height + row) * rowLength() + 2 * column;
    }

    /** Tells whether {@code other} belongs to a volume of the same size. */
    public boolean sameSize(VolumeSpectrum other) {
        return width == other.width && height == other.height && depth == other.depth;
    }

    /** Returns an independent copy. */
    public VolumeSpectrum copy() {
        return new VolumeSpectrum(this);
    }
}
