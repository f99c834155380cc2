/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * The detector of a simulated microscope and how it is used.
 *
 * @param width of a frame, px
 * @param height of a frame, px
 * @param frames in a movie
 * @param pixelSize Å/px
 * @param dosePerFrame e/Å²
 * @param deadPixels number of pixels that always count 0
 * @param hotPixels number of pixels that always count far too much
 */
public record DetectorSettings(
        int width, int height, int frames, double pixelSize, double dosePerFrame, int deadPixels, int hotPixels) {
    private static final int MOST_COUNTS = 10_000;

    /** Checks the values. */
    public DetectorSettings {
        if (width < 64
                || height < 64
                || frames < 1
                || !(pixelSize > 0)
                || !(dosePerFrame > 0)
                || deadPixels < 0
                || hotPixels < 0) {
            throw new IllegalArgumentException("Simulated detector of " + width + " x " + height + " px, " + frames
                    + " frames, " + pixelSize + " Å/px, " + dosePerFrame + " e/Å² a frame: at least 64 px a side and"
                    + " one frame, pixel size and dose positive");
        }
        double counts = dosePerFrame * pixelSize * pixelSize;
        if (counts > MOST_COUNTS) {
            throw new IllegalArgumentException("Simulated detector: " + counts + " electrons a pixel and frame are too"
                    + " many (at most " + MOST_COUNTS + "); use more frames or smaller pixels");
        }
    }

    /** Returns 1024 x 1024 px of 3.54 Å, 8 frames of 5 e/Å². */
    public static DetectorSettings standard() {
        return new DetectorSettings(1024, 1024, 8, 3.54, 5, 12, 15);
    }

    /** Returns the mean electrons a pixel and frame. */
    public double countsPerFrame() {
        return dosePerFrame * pixelSize * pixelSize;
    }
}
