/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import org.firn.formats.geometry.Rotation;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Fourier3D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;
import org.firn.imaging.Volume;
import org.firn.imaging.VolumeSpectrum;

/**
 * Projects a map along any direction: a central slice of its transform is interpolated on a twofold oversampled grid
 * and transformed back. Exact to about 0.1 % for maps that vanish outside the inscribed sphere.
 *
 * <p>NOT thread-safe: use one per thread ({@link #fork()} shares the transform of the map).
 */
public final class SliceProjector {
    private final int size;
    private final int grid;
    private final VolumeSpectrum spectrum;
    private final Fourier2D fft;
    private final float[] wx = new float[KaiserBessel.WIDTH];
    private final float[] wy = new float[KaiserBessel.WIDTH];
    private final float[] wz = new float[KaiserBessel.WIDTH];

    /**
     * Transforms a map.
     *
     * @param map a cube; left unchanged
     * @throws IllegalArgumentException when the map is not a cube
     */
    public SliceProjector(Volume map) {
        if (map.width() != map.height() || map.width() != map.depth()) {
            throw new IllegalArgumentException("Only cubes can be projected, not maps of " + map.width() + " x "
                    + map.height() + " x " + map.depth() + " voxels");
        }
        this.size = map.width();
        this.grid = KaiserBessel.OVERSAMPLING * size;
        Volume large = new Volume(grid, grid, grid);
        double[] window = CentredTransform.gridCorrection(size);
        // The kernel's weights do not add up to one: its transform at 0 is taken out here, once for each axis.
        for (int i = 0; i < size; i++) {
            window[i] /= KaiserBessel.transform(0);
        }
        CentredTransform.exchange(map, large, window, true);
        this.spectrum = new Fourier3D(grid, grid, grid).forward(large);
        this.fft = new Fourier2D(size, size);
    }

    private SliceProjector(SliceProjector other) {
        this.size = other.size;
        this.grid = other.grid;
        this.spectrum = other.spectrum;
        this.fft = new Fourier2D(size, size);
    }

    /** Returns a projector of the same map for another thread. */
    public SliceProjector fork() {
        return new SliceProjector(this);
    }

    /** Returns the projection at a pose: the sum of the densities along the beam, without transfer function. */
    public Image project(Pose pose) {
        return CentredTransform.inverseDestroying(fft, slice(pose));
    }

    /** Returns the transform of the projection, with the centre pixel as origin. */
    Spectrum slice(Pose pose) {
        Spectrum result = new Spectrum(size, size);
        Rotation a = pose.rotation();
        int limit = (size - 1) / 2;
        float[] value = new float[2];
        for (int row = 0; row < size; row++) {
            int ky = result.ky(row);
            for (int kx = 0; kx <= limit; kx++) {
                if (kx * kx + ky * ky > limit * limit) {
                    continue;
                }
                gather(
                        KaiserBessel.OVERSAMPLING * (a.xx() * kx + a.yx() * ky),
                        KaiserBessel.OVERSAMPLING * (a.xy() * kx + a.yy() * ky),
                        KaiserBessel.OVERSAMPLING * (a.xz() * kx + a.yz() * ky),
                        value);
                double phase = 2 * Math.PI * (kx * pose.originX() + ky * pose.originY()) / size;
                double cos = Math.cos(phase);
                double sin = Math.sin(phase);
                int index = row * result.rowLength() + 2 * kx;
                result.data()[index] = (float) (value[0] * cos - value[1] * sin);
                result.data()[index + 1] = (float) (value[0] * sin + value[1] * cos);
            }
        }
        return result;
    }

    private void gather(double gx, double gy, double gz, float[] value) {
        double sign = gx < 0 ? -1 : 1;
        int x0 = KaiserBessel.weights(sign * gx, wx);
        int y0 = KaiserBessel.weights(sign * gy, wy);
        int z0 = KaiserBessel.weights(sign * gz, wz);
        float[] data = spectrum.data();
        double re = 0;
        double im = 0;
        for (int j = 0; j < KaiserBessel.WIDTH; j++) {
            for (int i = 0; i < KaiserBessel.WIDTH; i++) {
                float w = wz[j] * wy[i];
                int row = spectrum.index(0, wrap(y0 + i), wrap(z0 + j));
                int opposite = spectrum.index(0, wrap(-y0 - i), wrap(-z0 - j));
                for (int h = 0; h < KaiserBessel.WIDTH; h++) {
                    int x = x0 + h;
                    int index = x < 0 ? opposite - 2 * x : row + 2 * x;
                    re += w * wx[h] * data[index];
                    im += (x < 0 ? -w : w) * wx[h] * data[index + 1];
                }
            }
        }
        value[0] = (float) re;
        value[1] = (float) (sign * im);
    }

    private int wrap(int index) {
        return index < 0 ? index + grid : index >= grid ? index - grid : index;
    }
}
