/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.firn.imaging.Image;

/** Soft circular masks, and what is inside. */
final class Masks {
    private Masks() {}

    /**
     * Makes a mask about the centre pixel {@code n / 2}: 1 inside, 0 outside, with a raised-cosine edge.
     *
     * @param size side, px
     * @param radius where the mask begins to fall, px
     * @param edge width of the edge outside the radius, px
     */
    static float[] circle(int size, double radius, double edge) {
        float[] mask = new float[size * size];
        for (int i = 0; i < mask.length; i++) {
            double distance = Math.hypot(i % size - size / 2, i / size - size / 2);
            double t = Math.max(0, Math.min(1, (distance - radius) / edge));
            mask[i] = (float) (0.5 + 0.5 * Math.cos(Math.PI * t));
        }
        return mask;
    }

    /**
     * Returns the centre of mass of the clearly positive density (above a quarter of the maximum), relative to the
     * centre pixel; (0, 0) for an empty image.
     *
     * @param image bright particle
     * @param radius only density within this distance of the centre pixel counts, px
     */
    static double[] centreOfMass(Image image, double radius) {
        int size = image.width();
        double threshold = 0.25 * image.statistics().maximum();
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            int dx = i % size - size / 2;
            int dy = i / size - size / 2;
            double value = image.pixels()[i] - threshold;
            if (value > 0 && threshold > 0 && dx * dx + dy * dy < radius * radius) {
                sum += value;
                x += value * dx;
                y += value * dy;
            }
        }
        return sum > 0 ? new double[] {x / sum, y / sum} : new double[2];
    }
}
