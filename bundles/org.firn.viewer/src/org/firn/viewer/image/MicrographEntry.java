/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * A micrograph of a set.
 *
 * @param id its id
 * @param name what users call it
 * @param file the image file
 * @param section of the file, 0 for the first
 */
public record MicrographEntry(long id, String name, Path file, int section) {

    /**
     * Reads all micrographs of a set. Blocks on I/O.
     *
     * @param project knows where stored paths lead
     * @param table of micrographs
     * @throws IOException the table cannot be read
     */
    public static List<MicrographEntry> readAll(ProjectDirectory project, Path table) throws IOException {
        List<MicrographEntry> entries = new ArrayList<>();
        try (ItemTable items = ItemTable.open(table)) {
            ItemCursor cursor = items.cursor("id", "name", "image.file", "image.index");
            while (cursor.next()) {
                @Nullable String name = cursor.getString(1);
                @Nullable String file = cursor.getString(2);
                entries.add(new MicrographEntry(
                        cursor.getLong(0),
                        name == null ? "" : name,
                        project.resolve(file == null ? "" : file),
                        cursor.isNull(3) ? 0 : cursor.getInt(3)));
            }
        }
        return entries;
    }
}
