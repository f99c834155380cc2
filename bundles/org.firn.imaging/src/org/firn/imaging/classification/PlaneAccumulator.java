/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.particles.ParticleSource;
import org.firn.imaging.particles.TransferFunction;
import org.firn.imaging.reconstruction.PlaneSampler;

/** Sums of aligned images times their transfer functions, and of the squares of these, on a Cartesian grid. */
final class PlaneAccumulator {
    /** Least weight in terms of one particle with an average transfer function. */
    private static final double FLOOR = 0.1;

    private final int size;
    private final double pixelSize;
    private final PlaneSampler sampler;
    private final Spectrum sums;
    private final float[] weights;

    PlaneAccumulator(ParticleSource source) {
        this.size = source.boxSize();
        this.pixelSize = source.pixelSize();
        this.sampler = new PlaneSampler(size);
        this.sums = new Spectrum(size, size);
        this.weights = new float[sums.data().length / 2];
    }

    /** Adds one particle: the frequency k of the average is the frequency A k of the particle. */
    void insert(Image image, TransferFunction ctf, PolarPose pose) {
        sampler.take(image);
        double cos = Math.cos(pose.psi());
        double sin = Math.sin(pose.psi());
        float[] value = new float[2];
        int limit = (size - 1) / 2;
        double step = 1 / (size * pixelSize);
        for (int row = 0; row < size; row++) {
            int ky = sums.ky(row);
            for (int kx = 0; kx <= limit; kx++) {
                if (kx * kx + ky * ky > limit * limit) {
                    continue;
                }
                double x = cos * kx + sin * ky;
                double y = -sin * kx + cos * ky;
                sampler.sample(x, y, value, 0);
                double factor = ctf.at(x * step, y * step);
                double phase = -2 * Math.PI * (x * pose.originX() + y * pose.originY()) / size;
                double a = factor * Math.cos(phase);
                double b = factor * Math.sin(phase);
                int index = row * sums.columns() + kx;
                sums.data()[2 * index] += (float) (value[0] * a - value[1] * b);
                sums.data()[2 * index + 1] += (float) (value[0] * b + value[1] * a);
                weights[index] += (float) (factor * factor);
            }
        }
    }

    /** Adds the sums of another half. */
    void add(PlaneAccumulator other) {
        sums.addScaled(other.sums, 1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
    }

    /**
     * Divides sums by weights.
     *
     * @param correlation of two halves in each ring, for a Wiener filter; null for none
     */
    Image average(double @Nullable [] correlation) {
        Spectrum spectrum = new Spectrum(size, size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < spectrum.columns(); column++) {
                int index = row * spectrum.columns() + column;
                double factor = filter(correlation, Math.hypot(column, sums.ky(row))) / (weights[index] + FLOOR);
                spectrum.data()[2 * index] = (float) (factor * sums.data()[2 * index]);
                spectrum.data()[2 * index + 1] = (float) (factor * sums.data()[2 * index + 1]);
            }
        }
        // The sampler's origin is the centre pixel.
        Spectra.shift(spectrum, size / 2, size / 2);
        return new Fourier2D(size, size).inverseDestroying(spectrum);
    }

    /** Expected share of signal in the average of both halves: 2 c / (1 + c) of the power. */
    private static double filter(double @Nullable [] correlation, double radius) {
        if (correlation == null) {
            return 1;
        }
        int ring = (int) (radius + 0.5);
        double c = ring < correlation.length ? Math.max(0, correlation[ring]) : 0;
        return 2 * c / (1 + c);
    }
}
