/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * The three-dimensional Fourier transform of real volumes of one size. {@code inverse(forward(x)) == x} up to rounding.
 * An instance keeps tables and work space and is NOT thread-safe; it runs on the calling thread only.
 */
public final class Fourier3D {
    private final int width;
    private final int height;
    private final int depth;
    private final RealRowTransform rows;
    private final ComplexColumnTransform columns;
    private final ComplexColumnTransform planes;

    /**
     * Prepares tables for volumes of one size.
     *
     * @param width voxels along x
     * @param height voxels along y
     * @param depth voxels along z
     */
    public Fourier3D(int width, int height, int depth) {
        if (width < 1 || height < 1 || depth < 1) {
            throw new IllegalArgumentException(
                    "Cannot transform a volume of " + width + " x " + height + " x " + depth + " voxels");
        }
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.rows = new RealRowTransform(width);
        this.columns = new ComplexColumnTransform(height);
        this.planes = new ComplexColumnTransform(depth);
    }

    /**
     * Transforms a volume.
     *
     * @param volume left unchanged
     * @return a new spectrum
     * @throws IllegalArgumentException when the volume has another size
     */
    public VolumeSpectrum forward(Volume volume) {
        check(volume.width(), volume.height(), volume.depth());
        VolumeSpectrum spectrum = new VolumeSpectrum(width, height, depth);
        float[] data = spectrum.data();
        int stride = spectrum.rowLength();
        for (int row = 0; row < height * depth; row++) {
            System.arraycopy(volume.voxels(), row * width, data, row * stride, width);
            rows.forward(data, row * stride);
        }
        for (int z = 0; z < depth; z++) {
            columns.transform(data, z * height * stride, stride, spectrum.columns(), true);
        }
        planes.transform(data, 0, height * stride, height * spectrum.columns(), true);
        return spectrum;
    }

    /**
     * Transforms back.
     *
     * @param spectrum left unchanged
     * @return a new volume
     * @throws IllegalArgumentException when the spectrum has another size
     */
    public Volume inverse(VolumeSpectrum spectrum) {
        return inverseDestroying(spectrum.copy());
    }

    /**
     * Transforms back, using the spectrum as work space: cheaper than {@link #inverse}, but its content is lost.
     *
     * @param spectrum holds nothing useful afterwards
     * @return a new volume
     */
    public Volume inverseDestroying(VolumeSpectrum spectrum) {
        check(spectrum.width(), spectrum.height(), spectrum.depth());
        Volume volume = new Volume(width, height, depth);
        float[] data = spectrum.data();
        int stride = spectrum.rowLength();
        planes.transform(data, 0, height * stride, height * spectrum.columns(), false);
        for (int z = 0; z < depth; z++) {
            columns.transform(data, z * height * stride, stride, spectrum.columns(), false);
        }
        for (int row = 0; row < height * depth; row++) {
            rows.inverse(data, row * stride);
            System.arraycopy(data, row * stride, volume.voxels(), row * width, width);
        }
        return volume;
    }

    private void check(int otherWidth, int otherHeight, int otherDepth) {
        if (otherWidth != width || otherHeight != height || otherDepth != depth) {
            throw new IllegalArgumentException("This transform is for " + width + " x " + height + " x " + depth
                    + " voxels, not for " + otherWidth + " x " + otherHeight + " x " + otherDepth);
        }
    }
}
