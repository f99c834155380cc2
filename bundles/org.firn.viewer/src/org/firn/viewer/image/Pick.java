/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import org.firn.formats.picks.PickEdits;

/**
 * A position on a micrograph.
 *
 * @param id of the position in its set; negative for one added by hand, until a run gives it one
 * @param x column in px of the micrograph, whole at a pixel's centre
 * @param y row in px of the micrograph; counts upwards on the screen
 * @param score NaN when there is none
 */
public record Pick(long id, double x, double y, double score) {

    /** Whether it was added by hand since the set was read. */
    public boolean isAdded() {
        return id < 0;
    }

    PickEdits.Point point() {
        return new PickEdits.Point(x, y);
    }
}
