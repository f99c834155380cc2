/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.Arrays;
import org.firn.imaging.Image;
import org.firn.imaging.ImageStatistics;

/**
 * How the values of an image become grey. Immutable; a change gives a new object.
 *
 * @param mode how the range is found
 * @param first of {@link Mode#SIGMA}: how many standard deviations around the mean; of {@link Mode#PERCENTILES} and
 *     {@link Mode#MANUAL}: what becomes black
 * @param second what becomes white; not used by {@link Mode#SIGMA}
 * @param inverted whether black and white change places
 */
public record Contrast(Mode mode, double first, double second, boolean inverted) {

    /** How the range is found. */
    public enum Mode {
        /** So many standard deviations below and above the mean. */
        SIGMA,
        /** Between two percentiles, 0 to 100. */
        PERCENTILES,
        /** Between two values. */
        MANUAL
    }

    /** Three standard deviations: what suits noisy images. */
    public static final Contrast DEFAULT = sigma(3);

    /** More values than this are sampled when percentiles are looked for. */
    private static final int SAMPLE = 1 << 16;

    /** Checks the numbers. */
    public Contrast {
        boolean fits =
                switch (mode) {
                    case SIGMA -> first > 0;
                    case PERCENTILES -> first >= 0 && second <= 100 && first < second;
                    case MANUAL -> Double.isFinite(first) && Double.isFinite(second);
                };
        if (!fits) {
            throw new IllegalArgumentException("A contrast of " + mode + " cannot be " + first + ", " + second);
        }
    }

    /** So many standard deviations below and above the mean. */
    public static Contrast sigma(double deviations) {
        return new Contrast(Mode.SIGMA, deviations, 0, false);
    }

    /** Between two percentiles, 0 to 100. */
    public static Contrast percentiles(double black, double white) {
        return new Contrast(Mode.PERCENTILES, black, white, false);
    }

    /** Between two values. */
    public static Contrast manual(double black, double white) {
        return new Contrast(Mode.MANUAL, black, white, false);
    }

    /** The same with black and white changed or not. */
    public Contrast inverted(boolean negative) {
        return new Contrast(mode, first, second, negative);
    }

    /** The range for an image; pixels that are no numbers do not count, and an image without any is grey. */
    public GreyRange rangeOf(Image image) {
        GreyRange range =
                switch (mode) {
                    case SIGMA -> sigmaRange(image);
                    case PERCENTILES -> percentileRange(image);
                    case MANUAL -> new GreyRange(first, second);
                };
        return inverted ? new GreyRange(range.white(), range.black()) : range;
    }

    private GreyRange sigmaRange(Image image) {
        ImageStatistics statistics = image.statistics();
        if (statistics.finite() == 0) {
            return new GreyRange(0, 0);
        }
        double half = first * statistics.standardDeviation();
        return new GreyRange(
                Math.max(statistics.minimum(), statistics.mean() - half),
                Math.min(statistics.maximum(), statistics.mean() + half));
    }

    private GreyRange percentileRange(Image image) {
        float[] pixels = image.pixels();
        int step = Math.max(1, pixels.length / SAMPLE);
        float[] sample = new float[(pixels.length + step - 1) / step];
        int count = 0;
        for (int i = 0; i < pixels.length; i += step) {
            if (pixels[i] - pixels[i] == 0) {
                sample[count++] = pixels[i];
            }
        }
        if (count == 0) {
            return new GreyRange(0, 0);
        }
        Arrays.sort(sample, 0, count);
        return new GreyRange(percentile(sample, count, first), percentile(sample, count, second));
    }

    /** Between the two nearest values, as most statistics programs do by default. */
    private static double percentile(float[] sorted, int count, double percent) {
        double place = percent / 100 * (count - 1);
        int below = (int) place;
        int above = Math.min(count - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
