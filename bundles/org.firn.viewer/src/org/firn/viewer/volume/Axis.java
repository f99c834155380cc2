/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

/** The direction along which a volume is cut; a slice is perpendicular to it. */
public enum Axis {
    /** Slices show y to the right and z upwards. */
    X(1, 2),
    /** Slices show x to the right and z upwards. */
    Y(0, 2),
    /** Slices show x to the right and y upwards. */
    Z(0, 1);

    private final int right;
    private final int up;

    Axis(int right, int up) {
        this.right = right;
        this.up = up;
    }

    /** The number of the axis that a slice shows to the right: 0 for x. */
    public int right() {
        return right;
    }

    /** The number of the axis that a slice shows upwards: 0 for x. */
    public int up() {
        return up;
    }
}
