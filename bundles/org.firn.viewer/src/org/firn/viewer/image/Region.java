/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

/**
 * A rectangle of an image, in its px; it may reach beyond the image.
 *
 * @param x column of the first pixel
 * @param y row of the first pixel; rows count upwards on the screen
 * @param width at least 1
 * @param height at least 1
 */
public record Region(int x, int y, int width, int height) {

    /** Checks the size. */
    public Region {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A region of " + width + " x " + height + " px has no pixel");
        }
    }

    /**
     * The square box around a particle: the pixel {@code side / 2} of the box is the pixel nearest to the position.
     *
     * @param x of the position in px
     * @param y of the position in px
     * @param side of the box in px
     */
    public static Region around(double x, double y, int side) {
        return new Region((int) Math.round(x) - side / 2, (int) Math.round(y) - side / 2, side, side);
    }

    /** The same with a margin on each side, in px. */
    public Region grown(int margin) {
        return new Region(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
