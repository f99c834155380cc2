/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.picture;

import java.util.Arrays;

/**
 * A small grey image, the row y = 0 first, which is the lowest when it is shown.
 *
 * @param width in px
 * @param height in px
 * @param pixels {@code width * height} of them, x fastest; shared, not copied
 */
public record GreyImage(int width, int height, float[] pixels) {

    /**
     * The same scene in fewer pixels: the means of squares, so that no edge is longer than wanted. The rest of a
     * division is cut off at the end.
     */
    public GreyImage binnedTo(int longestEdge) {
        int factor = (Math.max(width, height) + longestEdge - 1) / longestEdge;
        if (factor <= 1) {
            return this;
        }
        GreyImage result = blank(Math.max(1, width / factor), Math.max(1, height / factor));
        for (int y = 0; y < result.height; y++) {
            for (int x = 0; x < result.width; x++) {
                result.pixels[y * result.width + x] = meanOfSquare(x * factor, y * factor, factor);
            }
        }
        return result;
    }

    /** How many pixels of this image one of {@link #binnedTo} covers along an edge. */
    public int binningTo(int longestEdge) {
        return Math.max(1, (Math.max(width, height) + longestEdge - 1) / longestEdge);
    }

    private float meanOfSquare(int left, int top, int edge) {
        double sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(height, top + edge); y++) {
            for (int x = left; x < Math.min(width, left + edge); x++) {
                float value = pixels[y * width + x];
                if (Float.isFinite(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? Float.NaN : (float) (sum / count);
    }

    /** The same scene in more pixels, by cubic interpolation (Keys 1981, a = -1/2). */
    public GreyImage enlarged(int factor) {
        GreyImage wide = factor <= 1 ? this : enlargedRows(factor);
        return factor <= 1 ? this : wide.transposed().enlargedRows(factor).transposed();
    }

    private GreyImage enlargedRows(int factor) {
        GreyImage result = blank(width * factor, height);
        for (int x = 0; x < result.width; x++) {
            double place = (x + 0.5) / factor - 0.5;
            int first = (int) Math.floor(place) - 1;
            double[] weights = cubicWeights(place - Math.floor(place));
            for (int y = 0; y < height; y++) {
                double sum = 0;
                for (int i = 0; i < 4; i++) {
                    sum += weights[i] * pixels[y * width + Math.max(0, Math.min(width - 1, first + i))];
                }
                result.pixels[y * result.width + x] = (float) sum;
            }
        }
        return result;
    }

    private static double[] cubicWeights(double t) {
        double s = 1 - t;
        return new double[] {
            -0.5 * t * s * s, 1 + t * t * (1.5 * t - 2.5), 1 + s * s * (1.5 * s - 2.5), -0.5 * s * t * t
        };
    }

    private GreyImage transposed() {
        GreyImage result = blank(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                result.pixels[x * height + y] = pixels[y * width + x];
            }
        }
        return result;
    }

    /** Grey values from 0 to 255, such that a share of the pixels inside is darker or brighter than can be shown. */
    public byte[] stretched(double clippedShare, boolean onlyInscribedCircle) {
        float[] sample = sample(onlyInscribedCircle);
        Arrays.sort(sample);
        int clipped = (int) (clippedShare * sample.length);
        float low = sample.length == 0 ? 0 : sample[clipped];
        float high = sample.length == 0 ? 1 : sample[sample.length - 1 - clipped];
        float scale = high > low ? 255 / (high - low) : 0;
        byte[] grey = new byte[pixels.length];
        for (int i = 0; i < grey.length; i++) {
            float value = Float.isFinite(pixels[i]) && scale > 0 ? (pixels[i] - low) * scale : 128;
            grey[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
        return grey;
    }

    private float[] sample(boolean onlyInscribedCircle) {
        float[] sample = new float[pixels.length];
        int count = 0;
        double radius = Math.min(width, height) / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean inside =
                        !onlyInscribedCircle || Math.hypot(x - (width - 1) / 2.0, y - (height - 1) / 2.0) <= radius;
                if (inside && Float.isFinite(pixels[y * width + x])) {
                    sample[count++] = pixels[y * width + x];
                }
            }
        }
        return Arrays.copyOf(sample, count);
    }

    static GreyImage blank(int width, int height) {
        return new GreyImage(width, height, new float[width * height]);
    }
}
