/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.imaging.Image;

/**
 * What became of a movie.
 *
 * @param sum plain sum of the aligned frames, counts; its content is where it was in the first frame used
 * @param doseWeightedOrNull the sum with every frequency of every frame weighted by what damage has left; null when not
 *     asked for
 * @param motion drift of the frames used
 * @param defects pixels that were repaired
 * @param meanCounts mean of a raw frame after gain correction, counts a pixel
 */
public record AlignedMovie(
        Image sum, @Nullable Image doseWeightedOrNull, MotionEstimate motion, DefectMap defects, double meanCounts) {
    /** Returns the dose-weighted sum, if it was asked for. */
    public Optional<Image> doseWeighted() {
        return Optional.ofNullable(doseWeightedOrNull);
    }
}
