/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Image;
import org.firn.imaging.ImageStatistics;

/**
 * Makes the response of a detector even by multiplying every frame with a gain reference; a gain of 0 marks a dead
 * pixel. Immutable and thread-safe.
 */
public final class GainCorrection {
    private final @Nullable Image gain;

    private GainCorrection(@Nullable Image gain) {
        this.gain = gain;
    }

    /** Returns the correction that changes nothing. */
    public static GainCorrection none() {
        return new GainCorrection(null);
    }

    /**
     * Checks and takes a gain reference.
     *
     * @param gain factor of every pixel; 0 for dead pixels, negative values and NaN are refused
     * @return the correction
     * @throws IllegalArgumentException when values are not usable as factors
     */
    public static GainCorrection of(Image gain) {
        ImageStatistics statistics = gain.statistics();
        if (statistics.notFinite() > 0) {
            throw new IllegalArgumentException("The gain reference holds " + statistics.notFinite()
                    + " values that are not numbers; make a new one");
        }
        if (statistics.minimum() < 0 || statistics.maximum() <= 0) {
            throw new IllegalArgumentException("The gain reference has values from " + statistics.minimum() + " to "
                    + statistics.maximum() + "; factors must not be negative, and not all 0");
        }
        return new GainCorrection(gain);
    }

    /** Returns the reference, or nothing for {@link #none()}. */
    public Optional<Image> reference() {
        return Optional.ofNullable(gain);
    }

    /**
     * Makes sure that frames of the given size can be corrected.
     *
     * @param width of a frame, px
     * @param height of a frame, px
     * @throws IllegalArgumentException when the reference has another size
     */
    public void requireSize(int width, int height) {
        Image reference = gain;
        if (reference != null && (reference.width() != width || reference.height() != height)) {
            throw new IllegalArgumentException("The gain reference is " + reference.width() + " x "
                    + reference.height() + " px, but the frames are " + width + " x " + height
                    + " px; choose the gain reference that belongs to these movies (or rotate it)");
        }
    }

    /**
     * Corrects a frame in place.
     *
     * @param frame counts, as many as the reference has pixels
     */
    public void apply(float[] frame) {
        Image reference = gain;
        if (reference != null) {
            multiply(frame, reference.pixels());
        }
    }

    private static void multiply(float[] frame, float[] factors) {
        for (int i = 0; i < frame.length; i++) {
            frame[i] *= factors[i];
        }
    }
}
