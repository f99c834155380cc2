/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.movies;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageReader;
import org.firn.imaging.Image;
import org.firn.imaging.movie.FrameSource;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.spa.common.Pictures;

/** The frames of a movie file, the dark reference subtracted, with pixels that are not numbers refused. */
final class MovieFile implements FrameSource {
    private final ImageReader reader;
    private final Path file;
    private final @Nullable Image dark;

    MovieFile(Path file, ImageReader reader, @Nullable Image dark) {
        this.file = file;
        this.reader = reader;
        this.dark = dark;
    }

    @Override
    public int count() {
        return reader.sections();
    }

    @Override
    public int width() {
        return reader.width();
    }

    @Override
    public int height() {
        return reader.height();
    }

    @Override
    public void read(int index, float[] pixels) throws IOException {
        reader.read(index, pixels);
        try {
            Pictures.requireFinite(file, index, pixels);
        } catch (ProtocolException e) {
            throw new IOException(e.getMessage(), e);
        }
        Image reference = dark;
        if (reference != null) {
            float[] offsets = reference.pixels();
            for (int i = 0; i < offsets.length; i++) {
                pixels[i] -= offsets[i];
            }
        }
    }
}
