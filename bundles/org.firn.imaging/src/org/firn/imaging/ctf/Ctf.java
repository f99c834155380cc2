/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import org.firn.imaging.Image;

/**
 * The contrast transfer function {@code -sin(gamma)} with
 * {@code gamma = -pi lambda dz(phi) k² + pi/2 Cs lambda³ k⁴ - phaseShift - atan(Q / sqrt(1 - Q²))}: positive at low
 * frequencies. A micrograph with inverted contrast (protein bright) is the projection times this function. Immutable
 * and thread-safe.
 */
public final class Ctf {
    /** Quadratic form of the frequency in the phase: defocus with astigmatism. */
    private final double xx;

    private final double xy;
    private final double yy;
    private final double quartic;
    private final double constant;
    private final CtfParameters parameters;

    /** Prepares the function for the given parameters. */
    public Ctf(CtfParameters parameters) {
        this.parameters = parameters;
        double lambda = CtfParameters.wavelength(parameters.voltage());
        double mean = parameters.meanDefocus();
        double half = parameters.astigmatism() / 2;
        double cos = Math.cos(2 * Math.toRadians(parameters.angle()));
        double sin = Math.sin(2 * Math.toRadians(parameters.angle()));
        // k² cos 2(phi - a) = (kx² - ky²) cos 2a + 2 kx ky sin 2a
        xx = -Math.PI * lambda * (mean + half * cos);
        yy = -Math.PI * lambda * (mean - half * cos);
        xy = -Math.PI * lambda * 2 * half * sin;
        quartic = Math.PI / 2 * parameters.sphericalAberration() * 1e7 * lambda * lambda * lambda;
        double q = parameters.amplitudeContrast();
        constant = -Math.toRadians(parameters.phaseShift()) - Math.atan(q / Math.sqrt(1 - q * q));
    }

    /** Returns the parameters. */
    public CtfParameters parameters() {
        return parameters;
    }

    /** Returns the phase gamma (radians) at a frequency (1/Å). */
    public double phase(double kx, double ky) {
        double k2 = kx * kx + ky * ky;
        return xx * kx * kx + xy * kx * ky + yy * ky * ky + quartic * k2 * k2 + constant;
    }

    /** Returns the function at a frequency (1/Å), between -1 and 1. */
    public double at(double kx, double ky) {
        return -Math.sin(phase(kx, ky));
    }

    /**
     * Evaluates the function for every term of a {@link org.firn.imaging.Spectrum}.
     *
     * @param width of the real image, px
     * @param height of the real image, px
     * @param pixelSize Å/px
     * @return {@code (width / 2 + 1) * height} values, to be used with {@code Spectra.multiply}
     */
    public float[] halfPlane(int width, int height, double pixelSize) {
        int columns = width / 2 + 1;
        float[] result = new float[columns * height];
        double stepX = 1 / (width * pixelSize);
        double stepY = 1 / (height * pixelSize);
        for (int y = 0; y < height; y++) {
            double ky = (y <= height / 2 ? y : y - height) * stepY;
            fillRow(result, y * columns, columns, 0, stepX, ky);
        }
        return result;
    }

    /**
     * Evaluates the function as a picture with frequency 0 at the centre pixel {@code size / 2}.
     *
     * @param size width and height, px
     * @param pixelSize Å/px of the real image
     * @return a new image
     */
    public Image image(int size, double pixelSize) {
        Image image = new Image(size, size);
        double step = 1 / (size * pixelSize);
        for (int y = 0; y < size; y++) {
            fillRow(image.pixels(), y * size, size, -(size / 2) * step, step, (y - size / 2) * step);
        }
        return image;
    }

    private void fillRow(float[] values, int offset, int count, double firstKx, double stepKx, double ky) {
        double ky2 = ky * ky;
        for (int x = 0; x < count; x++) {
            double kx = firstKx + x * stepKx;
            double k2 = kx * kx + ky2;
            double gamma = xx * kx * kx + xy * kx * ky + yy * ky2 + quartic * k2 * k2 + constant;
            values[offset + x] = (float) -Math.sin(gamma);
        }
    }
}
