/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

/**
 * How drift is measured.
 *
 * @param pixelSize size of a raw pixel, Å/px
 * @param bFactor damping of high frequencies in the correlation, Å²: amplitudes are multiplied by
 *     {@code exp(-bFactor k² / 4)}
 * @param maximumDrift drift that is looked for, Å
 * @param tolerance the alignment ends when no shift changes by more than this, px
 * @param maximumIterations and after this many rounds at the latest
 */
public record MotionSettings(
        double pixelSize, double bFactor, double maximumDrift, double tolerance, int maximumIterations) {
    /** Checks the values. */
    public MotionSettings {
        if (!(pixelSize > 0) || !(bFactor >= 0) || !(maximumDrift > 0) || !(tolerance > 0) || maximumIterations < 1) {
            throw new IllegalArgumentException("Motion settings: pixel size " + pixelSize + " Å, B-factor " + bFactor
                    + " Å², largest drift " + maximumDrift + " Å, tolerance " + tolerance + " px, "
                    + maximumIterations + " iterations; all must be positive");
        }
    }

    /** Returns the usual settings for a pixel size in Å/px. */
    public static MotionSettings of(double pixelSize) {
        return new MotionSettings(pixelSize, 500, 150, 0.02, 12);
    }

    /** Returns these settings with another B-factor, Å². */
    public MotionSettings withBFactor(double value) {
        return new MotionSettings(pixelSize, value, maximumDrift, tolerance, maximumIterations);
    }

    /** Returns these settings with another largest drift, Å. */
    public MotionSettings withMaximumDrift(double value) {
        return new MotionSettings(pixelSize, bFactor, value, tolerance, maximumIterations);
    }
}
