/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

/**
 * The Kaiser-Bessel window by which samples are spread over, or read from, an oversampled Fourier grid (Jackson et al.
 * 1991, IEEE Trans. Med. Imaging 10, 473), with the parameter that Beatty et al. (2005, ibid. 24, 799) give for
 * twofold oversampling.
 */
final class KaiserBessel {
    /** Grid points that a sample touches along each axis. */
    static final int WIDTH = 4;
    /** How much finer the grid is than the samples. */
    static final int OVERSAMPLING = 2;

    private static final double BETA =
            Math.PI * Math.sqrt(Math.pow((double) WIDTH / OVERSAMPLING, 2) * Math.pow(OVERSAMPLING - 0.5, 2) - 0.8);
    private static final int STEPS = 2048;
    private static final float[] TABLE = table();

    private KaiserBessel() {}

    private static float[] table() {
        float[] table = new float[WIDTH / 2 * STEPS + 2];
        for (int i = 0; i < table.length; i++) {
            double t = 2.0 * i / STEPS / WIDTH;
            table[i] = t <= 1 ? (float) (bessel(BETA * Math.sqrt(1 - t * t)) / bessel(BETA)) : 0;
        }
        return table;
    }

    /** Modified Bessel function of order 0 (power series). */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / 4 / k / k;
            sum += term;
        }
        return sum;
    }

    /**
     * Computes the weights of the {@link #WIDTH} grid points around a position.
     *
     * @param position in grid steps
     * @param weights receives the weights
     * @return the first grid point
     */
    static int weights(double position, float[] weights) {
        int first = (int) Math.floor(position) - (WIDTH / 2 - 1);
        for (int i = 0; i < WIDTH; i++) {
            weights[i] = TABLE[(int) (Math.abs(position - first - i) * STEPS + 0.5)];
        }
        return first;
    }

    /**
     * Returns the Fourier transform of the window.
     *
     * @param x distance from the centre in real space, as a share of the oversampled box, -0.5 to 0.5
     */
    static double transform(double x) {
        double arm = Math.PI * WIDTH * x;
        double square = BETA * BETA - arm * arm;
        double root = Math.sqrt(Math.abs(square));
        double value = root < 1e-9 ? 1 : square > 0 ? Math.sinh(root) / root : Math.sin(root) / root;
        return WIDTH * value / bessel(BETA);
    }
}
