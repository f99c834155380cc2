/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One picture of a gallery.
 *
 * @param row its number in the table
 * @param id the item's id
 * @param file the image file
 * @param section of the file, 0 for the first
 * @param region the part of the image; null for the whole
 * @param title what is written under it first
 * @param note what is written under that; may be empty
 */
public record GalleryItem(
        long row, long id, Path file, int section, @Nullable Region region, String title, String note) {

    ImageRequest request(int side, double blur) {
        return new ImageRequest(file, section, region, side, blur);
    }
}
