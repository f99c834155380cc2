/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.firn.imaging.Image;

/**
 * The background of particle images: what lies outside a circle about the centre pixel {@code n / 2}.
 *
 * <p>All methods are deterministic and work in place.
 */
public final class Background {
    private Background() {}

    /**
     * Mean and standard deviation of the background.
     *
     * @param mean grey value
     * @param deviation grey value, divided by n
     * @param pixels how many pixels lie outside the circle
     */
    public record Level(double mean, double deviation, int pixels) {}

    /**
     * Measures the background.
     *
     * @param image left unchanged
     * @param radius of the circle, px
     * @throws IllegalArgumentException when no pixel lies outside the circle
     */
    public static Level measure(Image image, double radius) {
        double[] sums = new double[3];
        forEachOutside(image, radius, (x, y, value) -> {
            sums[0]++;
            sums[1] += value;
        });
        if (sums[0] == 0) {
            throw new IllegalArgumentException("No pixel of an image of " + image.width() + " x " + image.height()
                    + " px lies outside a circle of radius " + radius + " px");
        }
        double mean = sums[1] / sums[0];
        forEachOutside(image, radius, (x, y, value) -> sums[2] += (value - mean) * (value - mean));
        return new Level(mean, Math.sqrt(sums[2] / sums[0]), (int) sums[0]);
    }

    /**
     * Brings the background to mean 0 and standard deviation 1.
     *
     * @param image changed in place
     * @param radius of the circle, px
     * @return the level before
     * @throws ParticleRejectedException when the background is constant, so that nothing could be scaled
     */
    public static Level normalise(Image image, double radius) throws ParticleRejectedException {
        Level level = measure(image, radius);
        if (!(level.deviation() > 0) || !Double.isFinite(level.deviation())) {
            throw new ParticleRejectedException("The background of the particle has a standard deviation of "
                    + level.deviation() + ", so it cannot be normalised.");
        }
        image.scale((float) (1 / level.deviation()), (float) (-level.mean() / level.deviation()));
        return level;
    }

    /**
     * Subtracts the plane that fits the background best (least squares).
     *
     * @param image changed in place
     * @param radius of the circle, px
     */
    public static void removeRamp(Image image, double radius) {
        double[] s = new double[9];
        forEachOutside(image, radius, (x, y, value) -> {
            s[0]++;
            s[1] += x;
            s[2] += y;
            s[3] += x * x;
            s[4] += x * y;
            s[5] += y * y;
            s[6] += value;
            s[7] += x * value;
            s[8] += y * value;
        });
        double xx = s[3] - s[1] * s[1] / s[0];
        double xy = s[4] - s[1] * s[2] / s[0];
        double yy = s[5] - s[2] * s[2] / s[0];
        double xv = s[7] - s[1] * s[6] / s[0];
        double yv = s[8] - s[2] * s[6] / s[0];
        double determinant = xx * yy - xy * xy;
        if (!(determinant > 1e-9 * xx * yy)) {
            return;
        }
        double slopeX = (xv * yy - yv * xy) / determinant;
        double slopeY = (yv * xx - xv * xy) / determinant;
        double offset = (s[6] - slopeX * s[1] - slopeY * s[2]) / s[0];
        subtract(image, (x, y) -> offset + slopeX * x + slopeY * y);
    }

    private static void subtract(Image image, DoubleBinaryOperator plane) {
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                double value = plane.applyAsDouble(x - image.width() / 2, y - image.height() / 2);
                image.pixels()[y * image.width() + x] -= (float) value;
            }
        }
    }

    /**
     * Replaces pixels far off the mean of the whole image by normally distributed noise.
     *
     * @param image changed in place
     * @param limit standard deviations; positive infinity changes nothing
     * @param seed of the noise
     * @return the number of pixels replaced
     */
    public static int removeDust(Image image, double limit, long seed) {
        if (limit == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double mean = image.mean();
        double deviation = image.standardDeviation();
        Random random = new Random(seed);
        int count = 0;
        float[] pixels = image.pixels();
        for (int i = 0; i < pixels.length; i++) {
            if (Math.abs(pixels[i] - mean) > limit * deviation) {
                pixels[i] = (float) (mean + deviation * random.nextGaussian());
                count++;
            }
        }
        return count;
    }

    private interface PixelVisitor {
        void visit(double x, double y, double value);
    }

    private static void forEachOutside(Image image, double radius, PixelVisitor visitor) {
        double square = radius * radius;
        for (int y = 0; y < image.height(); y++) {
            double dy = y - image.height() / 2;
            for (int x = 0; x < image.width(); x++) {
                double dx = x - image.width() / 2;
                if (dx * dx + dy * dy > square) {
                    visitor.visit(dx, dy, image.get(x, y));
                }
            }
        }
    }
}
