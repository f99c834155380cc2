/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.firn.imaging.Image;
import org.firn.imaging.reconstruction.PlaneSampler;

/**
 * Rings of Fourier space, on which rotating an image means moving along the rings (Joyeux and Penczek 2002,
 * Ultramicroscopy 92, 33; here in Fourier instead of real space).
 *
 * <p>Sample {@code (ring r, angle i)} has the frequency {@code (r + 1)} cycles per box at the angle
 * {@code 2 pi i / angles}. Only half of each ring is kept, the other half is its conjugate. Complex values are kept as
 * separate arrays of real and imaginary parts, which compilers turn into vector instructions.
 */
final class PolarGrid {
    private final int box;
    private final int rings;
    private final int half;
    private final float[] kx;
    private final float[] ky;

    /**
     * Lays out a grid.
     *
     * @param box side of the images, px
     * @param rings number of rings, at most {@code box / 2 - 1}
     * @param angles samples of a whole ring, a multiple of 4
     */
    PolarGrid(int box, int rings, int angles) {
        this.box = box;
        this.rings = rings;
        this.half = angles / 2;
        this.kx = new float[rings * half];
        this.ky = new float[rings * half];
        for (int r = 0; r < rings; r++) {
            for (int i = 0; i < half; i++) {
                kx[r * half + i] = (float) ((r + 1) * Math.cos(Math.PI * i / half));
                ky[r * half + i] = (float) ((r + 1) * Math.sin(Math.PI * i / half));
            }
        }
    }

    /** Returns the side of the images, px. */
    int box() {
        return box;
    }

    /** Returns the number of rings. */
    int rings() {
        return rings;
    }

    /** Returns the number of samples kept of each ring. */
    int half() {
        return half;
    }

    /** Returns the number of samples kept in all. */
    int samples() {
        return rings * half;
    }

    /** Returns the x frequency of a sample, cycles per box. */
    float kx(int sample) {
        return kx[sample];
    }

    /** Returns the y frequency of a sample, cycles per box. */
    float ky(int sample) {
        return ky[sample];
    }

    /** Returns how many independent Fourier terms a sample of a ring stands for. */
    double multiplicity(int ring) {
        return Math.PI * (ring + 1) / half;
    }

    /** Samples the transform of an image. */
    void transform(Image image, PlaneSampler sampler, float[] re, float[] im) {
        sampler.take(image);
        float[] value = new float[2];
        for (int s = 0; s < kx.length; s++) {
            sampler.sample(kx[s], ky[s], value, 0);
            re[s] = value[0];
            im[s] = value[1];
        }
    }

    /**
     * Transforms back by summing all samples, weighted with the area they stand for. What lies beyond the last ring,
     * and the mean, is missing.
     */
    Image inverse(float[] re, float[] im) {
        Image image = new Image(box, box);
        float[] cosX = new float[box];
        float[] sinX = new float[box];
        for (int s = 0; s < kx.length; s++) {
            // Twice the area, for the other half of the ring.
            double area = 2 * multiplicity(s / half) / box / box;
            double stepX = 2 * Math.PI * kx[s] / box;
            for (int x = 0; x < box; x++) {
                cosX[x] = (float) Math.cos(stepX * (x - box / 2));
                sinX[x] = (float) Math.sin(stepX * (x - box / 2));
            }
            for (int y = 0; y < box; y++) {
                double phase = 2 * Math.PI * ky[s] * (y - box / 2) / box;
                float a = (float) (area * (re[s] * Math.cos(phase) - im[s] * Math.sin(phase)));
                float b = (float) (area * (re[s] * Math.sin(phase) + im[s] * Math.cos(phase)));
                int row = y * box;
                for (int x = 0; x < box; x++) {
                    image.pixels()[row + x] += a * cosX[x] - b * sinX[x];
                }
            }
        }
        return image;
    }
}
