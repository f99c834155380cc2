/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An image as far as it is there.
 *
 * @param image null while it is being read, and when it cannot be
 * @param failure why it cannot be shown; null while there is hope
 */
public record Tile(@Nullable LoadedImage image, @Nullable String failure) {

    /** Being read, or about to be. */
    public static final Tile LOADING = new Tile(null, null);

    /** Whether it is still being read. */
    public boolean isLoading() {
        return image == null && failure == null;
    }
}
