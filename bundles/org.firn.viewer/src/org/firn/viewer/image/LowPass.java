/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.firn.imaging.Image;

/** A Gaussian filter for looking at noisy images; pixels that are no numbers have no weight and stay what they are. */
final class LowPass {
    /** Below this standard deviation, in px, nothing would be seen of the filter. */
    static final double NEGLIGIBLE = 0.3;
    /** Where the filter ends, in standard deviations. */
    static final double REACH = 3;

    private LowPass() {}

    /**
     * Filters.
     *
     * @param sigma standard deviation in px, more than 0
     * @param cancelled asked before each line
     * @return a new image
     * @throws CancellationException when cancelled
     */
    static Image apply(Image image, double sigma, BooleanSupplier cancelled) {
        float[] kernel = kernel(sigma);
        Image across = new Image(image.width(), image.height());
        for (int y = 0; y < image.height(); y++) {
            check(cancelled);
            line(image.pixels(), across.pixels(), y * image.width(), 1, image.width(), kernel);
        }
        Image result = new Image(image.width(), image.height());
        for (int x = 0; x < image.width(); x++) {
            check(cancelled);
            line(across.pixels(), result.pixels(), x, image.width(), image.height(), kernel);
        }
        return result;
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private static float[] kernel(double sigma) {
        int reach = (int) Math.ceil(REACH * sigma);
        float[] kernel = new float[2 * reach + 1];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) Math.exp(-0.5 * (i - reach) * (i - reach) / (sigma * sigma));
        }
        return kernel;
    }

    private static void line(float[] from, float[] to, int start, int step, int count, float[] kernel) {
        int reach = kernel.length / 2;
        for (int i = 0; i < count; i++) {
            float sum = 0;
            float weight = 0;
            int end = Math.min(count - 1, i + reach);
            for (int k = Math.max(0, i - reach); k <= end; k++) {
                float value = from[start + k * step];
                if (value - value == 0) {
                    sum += kernel[k - i + reach] * value;
                    weight += kernel[k - i + reach];
                }
            }
            int at = start + i * step;
            to[at] = from[at] - from[at] == 0 ? sum / weight : Float.NaN;
        }
    }
}
