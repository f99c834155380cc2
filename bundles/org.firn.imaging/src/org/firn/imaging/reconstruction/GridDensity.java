/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Fourier3D;
import org.firn.imaging.Volume;
import org.firn.imaging.VolumeSpectrum;

/**
 * How densely the grid is covered by slices, and the factors that make the coverage even: iteratively, density times
 * factor, smoothed with the gridding kernel, is brought to 1 (Pipe and Menon 1999).
 */
final class GridDensity {
    private final float[] density;
    private final int grid;
    private final boolean[] inside;

    /**
     * Prepares the density.
     *
     * @param weights sums of kernel times squared transfer function
     * @param size side of the images, px
     * @param grid side of the oversampled grid
     * @param least share of the mean of a shell to which lower weights are raised
     */
    GridDensity(float[] weights, int size, int grid, double least) {
        this.grid = grid;
        this.density = weights.clone();
        this.inside = new boolean[weights.length];
        double[] sum = new double[grid];
        int[] count = new int[grid];
        double radius = (double) KaiserBessel.OVERSAMPLING * ((size - 1) / 2);
        forEachPoint((index, r) -> {
            inside[index] = r <= radius;
            int shell = (int) (r + 0.5);
            sum[shell] += weights[index];
            count[shell]++;
        });
        forEachPoint((index, r) -> {
            int shell = (int) (r + 0.5);
            density[index] = (float) Math.max(density[index], Math.max(least * sum[shell] / count[shell], 1e-30));
        });
    }

    private interface PointVisitor {
        void visit(int index, double radius);
    }

    private void forEachPoint(PointVisitor visitor) {
        int columns = grid / 2 + 1;
        for (int z = 0; z < grid; z++) {
            double fz = z <= grid / 2 ? z : z - grid;
            for (int y = 0; y < grid; y++) {
                double fy = y <= grid / 2 ? y : y - grid;
                int row = (z * grid + y) * columns;
                for (int x = 0; x < columns; x++) {
                    visitor.visit(row + x, Math.sqrt((double) x * x + fy * fy + fz * fz));
                }
            }
        }
    }

    /** Returns a factor for each grid point, 0 beyond the highest frequency of the images. */
    float[] compensate(Fourier3D fft, int iterations, BooleanSupplier cancelled) {
        float[] factors = new float[density.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = inside[i] ? 1 / density[i] : 0;
        }
        double[] window = window();
        for (int iteration = 0; iteration < iterations; iteration++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The reconstruction was cancelled");
            }
            VolumeSpectrum spectrum = new VolumeSpectrum(grid, grid, grid);
            for (int i = 0; i < factors.length; i++) {
                spectrum.data()[2 * i] = factors[i] * density[i];
            }
            Volume smooth = fft.inverseDestroying(spectrum);
            multiply(smooth, window);
            float[] coverage = fft.forward(smooth).data();
            for (int i = 0; i < factors.length; i++) {
                factors[i] /= Math.max(Math.abs(coverage[2 * i]), 1e-6f);
            }
        }
        return factors;
    }

    /** The kernel's transform at each (cyclic) distance from the origin, scaled to keep an even density as it is. */
    private double[] window() {
        double[] window = new double[grid];
        double centre = KaiserBessel.transform(0);
        for (int i = 0; i < grid; i++) {
            double distance = i <= grid / 2 ? i : i - grid;
            window[i] = KaiserBessel.transform(distance / grid) / centre;
        }
        return window;
    }

    private void multiply(Volume volume, double[] window) {
        float[] voxels = volume.voxels();
        for (int z = 0; z < grid; z++) {
            for (int y = 0; y < grid; y++) {
                double factor = window[z] * window[y];
                int row = (z * grid + y) * grid;
                for (int x = 0; x < grid; x++) {
                    voxels[row + x] *= (float) (factor * window[x]);
                }
            }
        }
    }
}
