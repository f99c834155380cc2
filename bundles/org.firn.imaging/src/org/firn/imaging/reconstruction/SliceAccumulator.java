/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Fourier3D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectrum;
import org.firn.imaging.Volume;
import org.firn.imaging.VolumeSpectrum;
import org.firn.imaging.particles.TransferFunction;

/**
 * Reconstructs a map by direct Fourier inversion: the transform of every image is a central slice of the transform of
 * the map (De Rosier and Klug 1968). Slices, multiplied by their transfer function, are spread over a twofold
 * oversampled grid; beside them the squares of the transfer functions are summed as weights (a least-squares solution,
 * Penczek 2010, Methods Enzymol. 482, 1). Uneven sampling is compensated iteratively (Pipe and Menon 1999, Magn. Reson.
 * Med. 41, 179, as Scheres 2012, J. Struct. Biol. 180, 519 does).
 *
 * <p>NOT thread-safe: give each thread its own and {@link #add} them up. Needs about 100 bytes a voxel of the map.
 */
public final class SliceAccumulator {
    /** Weights below this share of the mean weight of their shell are raised to it: nothing is known there. */
    private static final double LEAST_WEIGHT = 1e-3;

    private static final int ITERATIONS = 3;
    private static final int EDGE = 3;

    private final int size;
    private final int grid;
    private final List<Rotation> operators;
    private final Fourier2D fft;
    private final VolumeSpectrum sums;
    private final float[] weights;
    private final float[] wx = new float[KaiserBessel.WIDTH];
    private final float[] wy = new float[KaiserBessel.WIDTH];
    private final float[] wz = new float[KaiserBessel.WIDTH];
    private int images;

    /**
     * Creates an empty sum.
     *
     * @param size side of the images and of the map, px
     * @param symmetry applied to every image
     */
    public SliceAccumulator(int size, SymmetryGroup symmetry) {
        if (size < 4) {
            throw new IllegalArgumentException("Reconstruction: images of " + size + " px are too small");
        }
        this.size = size;
        this.grid = KaiserBessel.OVERSAMPLING * size;
        this.operators = symmetry.elements();
        this.fft = new Fourier2D(size, size);
        this.sums = new VolumeSpectrum(grid, grid, grid);
        this.weights = new float[sums.data().length / 2];
    }

    /** Returns the number of images inserted, also by {@link #add}. */
    public int images() {
        return images;
    }

    /**
     * Inserts one image.
     *
     * @param image particle bright, centre pixel {@code n / 2}; left unchanged
     * @param pose its orientation and origin (px)
     * @param ctf its transfer function
     * @param pixelSize Å/px, for the transfer function
     * @throws IllegalArgumentException when the image has another size
     */
    public void insert(Image image, Pose pose, TransferFunction ctf, double pixelSize) {
        Spectrum spectrum = CentredTransform.forward(fft, image);
        Rotation pointing = pose.rotation();
        for (Rotation operator : operators) {
            insertSlice(spectrum, pointing.times(operator), pose, ctf, pixelSize);
        }
        images++;
    }

    private void insertSlice(Spectrum spectrum, Rotation a, Pose pose, TransferFunction ctf, double pixelSize) {
        int limit = (size - 1) / 2;
        for (int row = 0; row < size; row++) {
            int ky = spectrum.ky(row);
            for (int kx = 0; kx <= limit; kx++) {
                // Of the column at 0 one half is the conjugate of the other.
                if (kx * kx + ky * ky > limit * limit || kx == 0 && ky < 0) {
                    continue;
                }
                double factor = ctf.at(kx / (size * pixelSize), ky / (size * pixelSize));
                double phase = -2 * Math.PI * (kx * pose.originX() + ky * pose.originY()) / size;
                double cos = factor * Math.cos(phase);
                double sin = factor * Math.sin(phase);
                double re = spectrum.re(kx, row) * cos - spectrum.im(kx, row) * sin;
                double im = spectrum.re(kx, row) * sin + spectrum.im(kx, row) * cos;
                double gx = KaiserBessel.OVERSAMPLING * (a.xx() * kx + a.yx() * ky);
                double gy = KaiserBessel.OVERSAMPLING * (a.xy() * kx + a.yy() * ky);
                double gz = KaiserBessel.OVERSAMPLING * (a.xz() * kx + a.yz() * ky);
                double sign = gx < 0 ? -1 : 1;
                spread(sign * gx, sign * gy, sign * gz, (float) re, (float) (sign * im), (float) (factor * factor));
            }
        }
    }

    private void spread(double gx, double gy, double gz, float re, float im, float weight) {
        int x0 = KaiserBessel.weights(gx, wx);
        int y0 = KaiserBessel.weights(gy, wy);
        int z0 = KaiserBessel.weights(gz, wz);
        float[] data = sums.data();
        for (int j = 0; j < KaiserBessel.WIDTH; j++) {
            for (int i = 0; i < KaiserBessel.WIDTH; i++) {
                float w = wz[j] * wy[i];
                int row = (wrap(z0 + j) * grid + wrap(y0 + i)) * (grid / 2 + 1);
                for (int h = Math.max(0, -x0); h < KaiserBessel.WIDTH && x0 + h <= grid / 2; h++) {
                    float v = w * wx[h];
                    int index = row + x0 + h;
                    data[2 * index] += v * re;
                    data[2 * index + 1] += v * im;
                    weights[index] += v * weight;
                }
                if (x0 <= 0) {
                    spreadConjugate(x0, y0 + i, z0 + j, w, re, im, weight);
                }
            }
        }
    }

    /** Points left of the stored half, and the plane at 0, get the conjugate at the opposite point. */
    private void spreadConjugate(int x0, int y, int z, float w, float re, float im, float weight) {
        int row = (wrap(-z) * grid + wrap(-y)) * (grid / 2 + 1);
        for (int h = 0; h < KaiserBessel.WIDTH && x0 + h <= 0; h++) {
            float v = w * wx[h];
            int index = row - (x0 + h);
            sums.data()[2 * index] += v * re;
            sums.data()[2 * index + 1] -= v * im;
            weights[index] += v * weight;
        }
    }

    private int wrap(int index) {
        return index < 0 ? index + grid : index >= grid ? index - grid : index;
    }

    /**
     * Adds the sums of another accumulator.
     *
     * @param other of the same size and symmetry, left unchanged
     */
    public void add(SliceAccumulator other) {
        if (other.size != size || other.operators.size() != operators.size()) {
            throw new IllegalArgumentException("Reconstructions of " + size + " and " + other.size
                    + " px, or of different symmetry, cannot be added");
        }
        float[] data = sums.data();
        for (int i = 0; i < data.length; i++) {
            data[i] += other.sums.data()[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
        images += other.images;
    }

    /**
     * Computes the map from what was inserted so far; more may be inserted afterwards.
     *
     * @param cancelled asked now and then
     * @return a map of the size of the images
     * @throws IllegalStateException when nothing was inserted
     * @throws CancellationException when {@code cancelled} answers true
     */
    public Volume reconstruct(BooleanSupplier cancelled) {
        if (images == 0) {
            throw new IllegalStateException("There is no particle to reconstruct from");
        }
        Fourier3D fft3 = new Fourier3D(grid, grid, grid);
        float[] compensation =
                new GridDensity(weights, size, grid, LEAST_WEIGHT).compensate(fft3, ITERATIONS, cancelled);
        VolumeSpectrum spectrum = new VolumeSpectrum(grid, grid, grid);
        for (int i = 0; i < compensation.length; i++) {
            spectrum.data()[2 * i] = sums.data()[2 * i] * compensation[i];
            spectrum.data()[2 * i + 1] = sums.data()[2 * i + 1] * compensation[i];
        }
        Volume large = fft3.inverseDestroying(spectrum);
        Volume result = new Volume(size, size, size);
        CentredTransform.exchange(result, large, CentredTransform.gridCorrection(size), false);
        // The corners beyond the circle that every image covers hold nothing but amplified noise.
        return MapFilters.masked(result, MapFilters.sphericalMask(size, size / 2 - EDGE, EDGE));
    }
}
