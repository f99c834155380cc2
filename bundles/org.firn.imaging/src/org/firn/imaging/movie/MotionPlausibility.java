/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Locale;

/** Says what speaks against a measured drift. Programs are known to diverge without noticing. */
final class MotionPlausibility {
    /** Frames of nothing but noise reach about 4: the highest of many places. */
    private static final double LOWEST_SIGNIFICANCE = 6;
    /** A wrong alignment is off by at least the width of the correlation peak, many of these. */
    private static final double LARGEST_UNCERTAINTY = 0.8;

    private final MotionSettings settings;

    MotionPlausibility(MotionSettings settings) {
        this.settings = settings;
    }

    /** Returns the gravest objection, or an empty string. */
    String objection(double[] x, double[] y, double uncertainty, double significance, double change) {
        double reach = settings.maximumDrift() / settings.pixelSize();
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                return "frame " + (i + 1) + " has no finite shift (are there pixels that are not numbers?)";
            }
        }
        if (significance < LOWEST_SIGNIFICANCE) {
            return String.format(
                    Locale.ROOT,
                    "the frames have too little in common: correlation peaks are %.1f "
                            + "standard deviations high, at least %.0f are needed",
                    significance,
                    LOWEST_SIGNIFICANCE);
        }
        if (uncertainty > LARGEST_UNCERTAINTY) {
            return String.format(
                    Locale.ROOT, "two halves of the data disagree about the shifts by %.1f px", 2 * uncertainty);
        }
        for (int i = 0; i < x.length; i++) {
            if (Math.hypot(x[i], y[i]) > 1.9 * reach) {
                return String.format(
                        Locale.ROOT,
                        "frame %d seems to have moved by %.1f px, the limit of the search",
                        i + 1,
                        Math.hypot(x[i], y[i]));
            }
        }
        if (change > 50 * settings.tolerance()) {
            return String.format(Locale.ROOT, "shifts still changed by %.2f px in the last round", change);
        }
        return "";
    }
}
