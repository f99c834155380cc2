/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.nio.file.Path;

/**
 * What is recorded, and where.
 *
 * @param directory of everything, empty at first
 * @param movies how many sound movies are written
 * @param perSecond movies a second
 * @param seed chooses the movies and the mishaps
 */
record Acquisition(Path directory, int movies, double perSecond, long seed) {
    /** How long a file must not have grown, s. */
    static final double SETTLE_SECONDS = 0.5;

    /** Width and height of a frame, px. */
    static final int SIDE = 256;

    /** Å/px. */
    static final double PIXEL_SIZE = 3.54;

    /** Of extracted particles, px. */
    static final int BOX = 64;

    static final String ENDING = ".mrcs";

    /** Where the microscope writes; each grid square is a folder. */
    Path camera() {
        return directory.resolve("camera");
    }

    /** What the import takes. */
    String pattern() {
        return camera().resolve("*/*" + ENDING).toString();
    }

    Path project() {
        return directory.resolve("project");
    }

    /** The lines that engines write about what they see. */
    Path record() {
        return directory.resolve("record");
    }

    /** The time of a movie since the first, ms. */
    long millis(int movie) {
        return Math.round(1000 * movie / perSecond);
    }

    /** How long the microscope writes, s. */
    double seconds() {
        return movies / perSecond;
    }
}
