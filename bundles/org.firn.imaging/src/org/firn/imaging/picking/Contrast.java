/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

/** How particles stand out from their background in a micrograph. */
public enum Contrast {
    /** Particles are darker than the ice, as in an unprocessed, underfocused cryo micrograph. */
    DARK_ON_BRIGHT(-1),
    /** Particles are brighter than the background, as in negative stain or after inversion. */
    BRIGHT_ON_DARK(1);

    private final int sign;

    Contrast(int sign) {
        this.sign = sign;
    }

    /** Returns the factor that makes particles positive: -1 or 1. */
    public int sign() {
        return sign;
    }
}
