/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

/**
 * A set of positions as it is shown over micrographs.
 *
 * @param set the positions
 * @param rgb the colour of its circles, 0xRRGGBB
 * @param visible whether it is shown
 * @param threshold positions with a lower score are hidden; NaN shows all
 */
public record PickLayer(PickSet set, int rgb, boolean visible, double threshold) {

    /** Shown, all of it. */
    public PickLayer(PickSet set, int rgb) {
        this(set, rgb, true, Double.NaN);
    }

    /** Whether a position is to be seen; those without a score always are. */
    public boolean shows(Pick pick) {
        return visible && !(pick.score() < threshold);
    }
}
