/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/** Shifts on a square lattice inside a circle, with their phase factors on the polar grid. Immutable. */
final class ShiftGrid {
    private final double step;
    private final int reach;
    private final double range;
    private final int samples;
    private final float[][] re;
    private final float[][] im;

    /**
     * Computes the phase factors.
     *
     * @param grid polar grid
     * @param box side of the particle images, px
     * @param step lattice constant, px of the particle images
     * @param range largest shift, px of the particle images
     */
    ShiftGrid(PolarGrid grid, int box, double step, double range) {
        this.step = step;
        this.range = range;
        this.reach = (int) (range / step + 1e-9);
        this.samples = grid.samples();
        int side = 2 * reach + 1;
        re = new float[side * side][];
        im = new float[side * side][];
        for (int j = -reach; j <= reach; j++) {
            for (int i = -reach; i <= reach; i++) {
                if (contains(i, j)) {
                    fill(grid, box, i, j);
                }
            }
        }
    }

    private void fill(PolarGrid grid, int box, int i, int j) {
        float[] cos = new float[samples];
        float[] sin = new float[samples];
        for (int s = 0; s < samples; s++) {
            double phase = -2 * Math.PI * step * (i * grid.kx(s) + j * grid.ky(s)) / box;
            cos[s] = (float) Math.cos(phase);
            sin[s] = (float) Math.sin(phase);
        }
        re[index(i, j)] = cos;
        im[index(i, j)] = sin;
    }

    private int index(int i, int j) {
        return (j + reach) * (2 * reach + 1) + i + reach;
    }

    /** Tells whether lattice point (i, j) is in the circle. */
    boolean contains(int i, int j) {
        return Math.abs(i) <= reach
                && Math.abs(j) <= reach
                && step * step * (i * i + j * j) <= range * range * (1 + 1e-9);
    }

    /** Returns the lattice constant, px. */
    double step() {
        return step;
    }

    /** Returns the largest lattice index in one direction. */
    int reach() {
        return reach;
    }

    /** Returns the real parts of the factors that bring a particle with origin (i, j) * step to the centre. */
    float[] re(int i, int j) {
        return re[index(i, j)];
    }

    /** Returns the imaginary parts of the same. */
    float[] im(int i, int j) {
        return im[index(i, j)];
    }
}
