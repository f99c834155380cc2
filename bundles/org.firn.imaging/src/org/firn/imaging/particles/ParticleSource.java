/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

import java.io.IOException;
import org.firn.imaging.Image;

/**
 * A list of particle images of one size, with the transfer function of each. Implementations must allow several threads
 * to call them at the same time.
 */
public interface ParticleSource {
    /** Returns the number of particles. */
    int count();

    /** Returns the side of the square images, px. */
    int boxSize();

    /** Returns the pixel size, Å/px. */
    double pixelSize();

    /**
     * Reads an image: particles bright, background about 0 with standard deviation about 1.
     *
     * @param index from 0
     * @return an image the caller may change
     * @throws IOException when it cannot be read; the message names the file
     */
    Image read(int index) throws IOException;

    /** Returns the transfer function of an image, {@link TransferFunction#NONE} when it is corrected or unknown. */
    TransferFunction transferFunction(int index);
}
