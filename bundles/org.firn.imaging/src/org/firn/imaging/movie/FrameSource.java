/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.io.IOException;

/**
 * The raw frames of one movie. Implementations need not be thread-safe; a frame may be asked for more than once and in
 * any order.
 */
public interface FrameSource {
    /** Returns the number of frames. */
    int count();

    /** Returns the width of a frame, px. */
    int width();

    /** Returns the height of a frame, px. */
    int height();

    /**
     * Reads a frame.
     *
     * @param index from 0
     * @param pixels receives {@code width * height} counts, x fastest
     * @throws IOException when the frame cannot be read; the message names the file
     */
    void read(int index, float[] pixels) throws IOException;
}
