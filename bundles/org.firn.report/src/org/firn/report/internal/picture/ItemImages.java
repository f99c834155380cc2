/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.picture;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.report.internal.data.ProjectData;

/** Reads the images of items one at a time; the file that was used last stays open. Used by one thread. */
public final class ItemImages implements AutoCloseable {
    private final ProjectData data;
    private @Nullable Path file;
    private @Nullable ImageReader reader;

    /** Reads images of a project. */
    public ItemImages(ProjectData data) {
        this.data = data;
    }

    /**
     * Reads one image.
     *
     * @param stored the path of its file
     * @param index its number in the file, from 0
     * @throws IOException when there is no such image or it cannot be read
     */
    public GreyImage read(@Nullable String stored, long index) throws IOException {
        if (stored == null || stored.isEmpty()) {
            throw new IOException("An item names no image file");
        }
        ImageReader source = open(data.resolve(stored));
        if (index < 0 || index >= source.sections()) {
            throw new IOException(source.path() + " has " + source.sections() + " images, and not number " + index);
        }
        return new GreyImage(source.width(), source.height(), source.read((int) index));
    }

    private ImageReader open(Path path) throws IOException {
        ImageReader current = reader;
        if (current == null || !path.equals(file)) {
            close();
            current = ImageFiles.open(path);
            reader = current;
            file = path;
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        ImageReader current = reader;
        reader = null;
        if (current != null) {
            current.close();
        }
    }
}
