/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wanted of an image: which part, and how large it will be shown.
 *
 * @param file an image file of any format that Firn reads
 * @param section 0 for the first
 * @param region the part wanted; null for the whole image
 * @param limit the longest side of the result in px: the image is binned by the smallest whole number that makes it fit
 * @param blur standard deviation in px of the image of a Gaussian low-pass filter; 0 for none
 */
public record ImageRequest(Path file, int section, @Nullable Region region, int limit, double blur) {

    /** Checks the numbers. */
    public ImageRequest {
        Objects.requireNonNull(file);
        if (limit < 1 || section < 0 || !(blur >= 0)) {
            throw new IllegalArgumentException(
                    "section " + section + ", limit " + limit + " px, blur " + blur + " px: must not be negative");
        }
    }

    /** The whole of an image, without a filter. */
    public static ImageRequest whole(Path file, int section, int limit) {
        return new ImageRequest(file, section, null, limit, 0);
    }

    /** The same with a low-pass filter; 0 for none. */
    public ImageRequest blurred(double sigma) {
        return new ImageRequest(file, section, region, limit, sigma);
    }
}
