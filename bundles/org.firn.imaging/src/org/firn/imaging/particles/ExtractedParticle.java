/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import org.firn.imaging.Image;

/**
 * The image of one particle.
 *
 * @param image the prepared image
 * @param column micrograph column that came to the centre pixel of the box
 * @param row micrograph row that came to the centre pixel of the box
 * @param remainderX how far the particle's centre lies to the right of the centre pixel, px of {@code image}
 * @param remainderY how far the particle's centre lies below the centre pixel, px of {@code image}
 * @param dust pixels that were replaced because they were far too bright or too dark, or not finite
 */
public record ExtractedParticle(Image image, int column, int row, double remainderX, double remainderY, int dust) {
    /**
     * Returns the x shift that an alignment starts with, px of {@code image}: minus the remainder, since a shift is
     * what must be added to image coordinates to bring the particle's centre to the centre pixel.
     */
    public double originX() {
        return -remainderX;
    }

    /** Returns the y shift that an alignment starts with, px of {@code image}. */
    public double originY() {
        return -remainderY;
    }
}
