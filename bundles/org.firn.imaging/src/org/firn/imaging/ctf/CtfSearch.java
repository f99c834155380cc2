/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/**
 * Where the contrast transfer function is looked for.
 *
 * @param minimumDefocus smallest mean defocus, Å
 * @param maximumDefocus largest mean defocus, Å
 * @param lowestResolution lowest frequency used, as a distance in Å (for instance 30)
 * @param highestResolution highest frequency used, as a distance in Å (for instance 5); limited by the pixel size
 */
public record CtfSearch(
        double minimumDefocus, double maximumDefocus, double lowestResolution, double highestResolution) {
    /** Checks the values. */
    public CtfSearch {
        if (!(minimumDefocus > 0) || !(maximumDefocus > minimumDefocus)) {
            throw new IllegalArgumentException("Defocus range from " + minimumDefocus + " to " + maximumDefocus
                    + " Å: both must be positive (underfocus), the second larger than the first");
        }
        if (!(highestResolution > 0) || !(lowestResolution > highestResolution)) {
            throw new IllegalArgumentException("Resolution range from " + lowestResolution + " to " + highestResolution
                    + " Å: both must be positive, the first larger than the second");
        }
    }

    /** Returns the usual search: 0.5 to 5 µm, 30 to 5 Å. */
    public static CtfSearch standard() {
        return new CtfSearch(5000, 50_000, 30, 5);
    }
}
