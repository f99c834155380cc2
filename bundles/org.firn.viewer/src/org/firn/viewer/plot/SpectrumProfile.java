/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.Arrays;

/**
 * The two halves of a spectrum picture, the measured one on the left and the fitted one on the right, averaged along
 * ellipses of equal phase of the contrast transfer function, so that astigmatism does not blur the rings.
 *
 * @param frequencies 1/px, from 0 to 1/2
 * @param measured NaN where there is no pixel
 * @param fitted NaN where there is no pixel
 */
record SpectrumProfile(double[] frequencies, double[] measured, double[] fitted) {

    /**
     * Averages a picture with frequency 0 at the pixel ({@code width / 2}, {@code height / 2}).
     *
     * @param defocusU Å, in the direction of the angle
     * @param defocusV Å, perpendicular to it
     * @param angle degrees from the x axis towards the y axis
     */
    static SpectrumProfile of(float[] pixels, int width, int height, double defocusU, double defocusV, double angle) {
        int rings = Math.min(width, height) / 2;
        double mean = (defocusU + defocusV) / 2;
        double half = (defocusU - defocusV) / 2;
        boolean isEllipse = mean != 0 && Math.abs(half) < Math.abs(mean);
        double[][] sums = new double[2][rings];
        int[][] counts = new int[2][rings];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double kx = (double) x - width / 2;
                double ky = (double) y - height / 2;
                double direction = 2 * (Math.atan2(ky, kx) - Math.toRadians(angle));
                double stretch = isEllipse ? Math.sqrt(1 + half / mean * Math.cos(direction)) : 1;
                int ring = (int) Math.rint(Math.hypot(kx, ky) * stretch);
                if (ring < rings) {
                    int side = kx < 0 ? 0 : 1;
                    sums[side][ring] += pixels[y * width + x];
                    counts[side][ring]++;
                }
            }
        }
        double[] frequencies = new double[rings];
        Arrays.setAll(frequencies, ring -> 0.5 * ring / rings);
        return new SpectrumProfile(frequencies, means(sums[0], counts[0]), means(sums[1], counts[1]));
    }

    private static double[] means(double[] sums, int[] counts) {
        double[] means = new double[sums.length];
        Arrays.setAll(means, i -> counts[i] == 0 ? Double.NaN : sums[i] / counts[i]);
        return means;
    }
}
