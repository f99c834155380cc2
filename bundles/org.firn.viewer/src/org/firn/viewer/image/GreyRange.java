/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import org.firn.imaging.Image;

/**
 * Which values become black and white. A {@code black} above {@code white} shows the negative.
 *
 * @param black the value shown black, and those beyond it
 * @param white the value shown white, and those beyond it
 */
public record GreyRange(double black, double white) {
    /** What is shown where there is no pixel: transparent. */
    public static final int NOTHING = 0;

    private static final int OPAQUE = 0xff000000;

    /**
     * The grey of a value.
     *
     * @return 0 for black to 255 for white
     */
    public int grey(float value) {
        double span = white - black;
        double grey = span == 0 ? 128 : (value - black) * 255 / span;
        return (int) Math.max(0, Math.min(255, Math.rint(grey)));
    }

    /**
     * Makes an image for the screen.
     *
     * @param image with the lowest row first
     * @return ARGB values, the upper row first; {@link #NOTHING} where a pixel is no number
     */
    public int[] toArgb(Image image) {
        int width = image.width();
        int height = image.height();
        int[] argb = new int[width * height];
        float[] pixels = image.pixels();
        for (int y = 0; y < height; y++) {
            int to = (height - 1 - y) * width;
            for (int x = 0; x < width; x++) {
                float value = pixels[y * width + x];
                argb[to + x] = value - value == 0 ? OPAQUE | grey(value) * 0x010101 : NOTHING;
            }
        }
        return argb;
    }
}
