/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * A density map: {@code width * height * depth} floats, x fastest, then y, then z; its centre is the voxel with index
 * {@code n / 2} in each direction. The voxels are shared, not copied. Not thread-safe for writing.
 */
public final class Volume {
    private final int width;
    private final int height;
    private final int depth;
    private final float[] voxels;

    /** Creates an empty volume of the given size, in voxels. */
    public Volume(int width, int height, int depth) {
        this(width, height, depth, new float[count(width, height, depth)]);
    }

    /**
     * Wraps {@code voxels} without copying.
     *
     * @param width voxels along x
     * @param height voxels along y
     * @param depth voxels along z
     * @param voxels exactly {@code width * height * depth} values
     * @throws IllegalArgumentException when the sizes do not fit
     */
    public Volume(int width, int height, int depth, float[] voxels) {
        if (voxels.length != count(width, height, depth)) {
            throw new IllegalArgumentException("A volume of " + width + " x " + height + " x " + depth
                    + " voxels needs " + (long) width * height * depth + " values, but there are " + voxels.length);
        }
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.voxels = voxels;
    }

    private static int count(int width, int height, int depth) {
        double count = (double) width * height * depth;
        if (width < 1 || height < 1 || depth < 1 || count > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Volume size " + width + " x " + height + " x " + depth
                    + ": all must be positive and their product below 2^31");
        }
        return width * height * depth;
    }

    /** Returns the number of voxels along x. */
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

    /** Returns the voxels themselves (no copy), x fastest. */
    public float[] voxels() {
        return voxels;
    }

    /** Returns the value at voxel (x, y, z), from 0. */
    public float get(int x, int y, int z) {
        return voxels[(z * height + y) * width + x];
    }

    /** Sets the value at voxel (x, y, z), from 0. */
    public void set(int x, int y, int z, float value) {
        voxels[(z * height + y) * width + x] = value;
    }

    /** Returns an independent copy. */
    public Volume copy() {
        return new Volume(width, height, depth, voxels.clone());
    }

    /** Tells whether {@code other} has the same size. */
    public boolean sameSize(Volume other) {
        return width == other.width && height == other.height && depth == other.depth;
    }

    /** Returns a copy of the plane {@code z}. */
    public Image slice(int z) {
        float[] plane = new float[width * height];
        System.arraycopy(voxels, z * width * height, plane, 0, plane.length);
        return new Image(width, height, plane);
    }

    /** Returns minimum, maximum, mean and standard deviation of all finite voxels. */
    public ImageStatistics statistics() {
        return ImageStatistics.of(voxels);
    }
}
