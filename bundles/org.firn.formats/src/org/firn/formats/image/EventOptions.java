/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

/**
 * How the electron events of an EER movie become images.
 *
 * @param grouping how many of the camera's frames make one section; frames that are left over at the end are dropped
 * @param upsampling 1 for the camera's pixels, 2 or 4 for finer ones, as far as the events were located
 * @since 1.0
 */
public record EventOptions(int grouping, int upsampling) {

    /** Each frame of the camera, in its pixels. */
    public static final EventOptions FRAMES = new EventOptions(1, 1);

    /** Refuses what makes no sense. */
    public EventOptions {
        if (grouping < 1 || Integer.bitCount(upsampling) != 1) {
            throw new IllegalArgumentException("a movie of events needs a grouping of at least 1, not " + grouping
                    + ", and an upsampling of 1, 2 or 4, not " + upsampling);
        }
    }
}
