/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

/** Images and volumes with one soft blob, and where its middle is. */
final class Phantom {

    private static final double WIDTH = 2;
    private static final double FLOOR = 0.1;

    private Phantom() {}

    /**
     * A volume, x fastest.
     *
     * @param size of its edge in px
     * @param x of the blob in px from the pixel size/2; y and z alike
     */
    static float[] volume(int size, double x, double y, double z) {
        float[] voxels = new float[size * size * size];
        add(voxels, size, new double[] {x, y, z}, WIDTH);
        return voxels;
    }

    /** An image, x fastest; see {@link #volume}. */
    static float[] image(int size, double x, double y) {
        float[] pixels = new float[size * size];
        add(pixels, size, x, y, WIDTH);
        return pixels;
    }

    /** Adds a soft blob of a width to an image, as the projection of a ball-shaped one. */
    static void add(float[] image, int size, double x, double y, double width) {
        double height = width * Math.sqrt(2 * Math.PI);
        for (int j = 0, at = 0; j < size; j++) {
            for (int i = 0; i < size; i++, at++) {
                double dx = i - size / 2 - x;
                double dy = j - size / 2 - y;
                image[at] += (float) (height * Math.exp(-(dx * dx + dy * dy) / (2 * width * width)));
            }
        }
    }

    /** Adds a soft blob of a width to a volume. */
    static void add(float[] volume, int size, double[] place, double width) {
        for (int k = 0, at = 0; k < size; k++) {
            for (int j = 0; j < size; j++) {
                for (int i = 0; i < size; i++, at++) {
                    double dx = i - size / 2 - place[0];
                    double dy = j - size / 2 - place[1];
                    double dz = k - size / 2 - place[2];
                    volume[at] += (float) Math.exp(-(dx * dx + dy * dy + dz * dz) / (2 * width * width));
                }
            }
        }
    }

    /** Where the middle of the blob is, in px from the pixel size/2; faint pixels do not count. */
    static double[] middle(float[] image, int size) {
        float largest = 0;
        for (float value : image) {
            largest = Math.max(largest, value);
        }
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int at = 0; at < image.length; at++) {
            double weight = image[at] - FLOOR * largest;
            if (weight > 0) {
                sum += weight;
                x += weight * (at % size - size / 2);
                y += weight * (at / size - size / 2);
            }
        }
        return new double[] {x / sum, y / sum};
    }
}
