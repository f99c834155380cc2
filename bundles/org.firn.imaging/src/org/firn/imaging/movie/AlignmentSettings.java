/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a movie becomes a micrograph.
 *
 * @param motion how drift is measured
 * @param firstFrame first frame used, from 0
 * @param lastFrame last frame used, from 0; -1 for the last there is
 * @param hotPixelSigmas pixels further from the mean than this many standard deviations are repaired; 0 repairs dead
 *     pixels of the gain reference only
 * @param binning factor by which the micrograph is smaller than a frame (Fourier cropping), at least 1
 * @param doseWeighting weights for a second, dose-weighted micrograph; null for none
 * @param memory bytes of frames and spectra to keep at once; with less than a movie needs, frames are read and
 *     transformed twice
 */
public record AlignmentSettings(
        MotionSettings motion,
        int firstFrame,
        int lastFrame,
        double hotPixelSigmas,
        double binning,
        @Nullable DoseWeighting doseWeighting,
        long memory) {
    private static final long DEFAULT_MEMORY = 1L << 30;

    /** Checks the values. */
    public AlignmentSettings {
        if (firstFrame < 0 || lastFrame < -1 || lastFrame >= 0 && lastFrame < firstFrame) {
            throw new IllegalArgumentException("Frames " + (firstFrame + 1) + " to " + (lastFrame + 1)
                    + " are not a range; give the first and the last frame, counted from 1");
        }
        if (!(hotPixelSigmas >= 0) || !(binning >= 1)) {
            throw new IllegalArgumentException("Hot pixel threshold " + hotPixelSigmas
                    + " must not be negative, and binning " + binning + " not below 1");
        }
    }

    /** Returns the usual settings: all frames, no binning, repair beyond 6 standard deviations, no dose weighting. */
    public static AlignmentSettings of(double pixelSize) {
        return new AlignmentSettings(MotionSettings.of(pixelSize), 0, -1, 6, 1, null, DEFAULT_MEMORY);
    }

    /** Returns these settings with dose weighting. */
    public AlignmentSettings withDoseWeighting(DoseWeighting weighting) {
        return new AlignmentSettings(motion, firstFrame, lastFrame, hotPixelSigmas, binning, weighting, memory);
    }

    /** Returns these settings with other settings for the drift. */
    public AlignmentSettings withMotion(MotionSettings other) {
        return new AlignmentSettings(other, firstFrame, lastFrame, hotPixelSigmas, binning, doseWeighting, memory);
    }

    /** Returns these settings for a range of frames, both from 0 and inclusive; -1 for the last there is. */
    public AlignmentSettings withFrames(int first, int last) {
        return new AlignmentSettings(motion, first, last, hotPixelSigmas, binning, doseWeighting, memory);
    }

    /** Returns these settings with another binning factor. */
    public AlignmentSettings withBinning(double factor) {
        return new AlignmentSettings(motion, firstFrame, lastFrame, hotPixelSigmas, factor, doseWeighting, memory);
    }

    /** Returns these settings with another memory budget, bytes. */
    public AlignmentSettings withMemory(long bytes) {
        return new AlignmentSettings(motion, firstFrame, lastFrame, hotPixelSigmas, binning, doseWeighting, bytes);
    }

    /** Returns the weights of the dose-weighted micrograph, if one is wanted. */
    public Optional<DoseWeighting> weighting() {
        return Optional.ofNullable(doseWeighting);
    }
}
