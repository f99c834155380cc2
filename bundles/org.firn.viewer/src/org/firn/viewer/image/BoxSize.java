/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import org.firn.imaging.FftSize;

/**
 * A particle's diameter and the box to cut it out with.
 *
 * @param diameter of the particle in Å
 * @param box side in px: even, and good for Fourier transforms
 */
public record BoxSize(double diameter, int box) {
    /** The box leaves room for what the CTF spreads: half as long again as the particle. */
    private static final double ROOM = 1.5;

    /**
     * Suggests a box.
     *
     * @param diameter of the particle in Å, more than 0
     * @param pixelSize of the micrograph in Å/px, more than 0
     */
    public static BoxSize suggest(double diameter, double pixelSize) {
        if (!(diameter > 0) || !(pixelSize > 0)) {
            throw new IllegalArgumentException(
                    "A diameter of " + diameter + " Å at " + pixelSize + " Å/px gives no box");
        }
        return new BoxSize(diameter, FftSize.atLeast((int) Math.ceil(ROOM * diameter / pixelSize)));
    }

    /** The same with a box as near to a wish as a good one can be, and not smaller than the particle. */
    public BoxSize withBox(int wish, double pixelSize) {
        int least = FftSize.atLeast((int) Math.ceil(diameter / pixelSize));
        int above = FftSize.atLeast(Math.max(least, wish));
        int below = Math.max(least, FftSize.atMost(Math.max(2, wish)));
        return new BoxSize(diameter, wish - below < above - wish ? below : above);
    }
}
