/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import org.firn.formats.image.ImageInfo;
import org.firn.imaging.Image;

/**
 * An image in memory, or a part of one, binned for the screen. Not to be changed.
 *
 * @param image the pixels, the lowest row first; NaN outside the file's image and where it holds no number
 * @param bin how many px of the file's image make one px of this along each side
 * @param info what the file's header says
 */
public record LoadedImage(Image image, int bin, ImageInfo info) {

    /** Bytes that it takes in memory, about. */
    long bytes() {
        return 200 + 4L * image.pixels().length;
    }
}
