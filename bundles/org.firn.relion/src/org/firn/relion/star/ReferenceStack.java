/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.RelionJob;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Averages as one stack, in the order of their table: a set may hold a few of a stack, or of several. */
public final class ReferenceStack {
    private static final String NAME = "references.mrcs";

    private ReferenceStack() {}

    /**
     * Writes the images of a set.
     *
     * @param input the name of the input, for messages
     * @return the name in the job's folder
     */
    public static String write(RelionJob job, InputData averages, String input) throws ProtocolException, IOException {
        Path target = job.folder().root().resolve(NAME);
        double pixel = Imaging.pixelSize(averages.header(), input);
        Files.deleteIfExists(target);
        try (ItemTable table = averages.openTable()) {
            if (table.size() == 0) {
                throw new ProtocolException(input, "has no images", "Link a set that has some.");
            }
            ItemCursor row = table.cursor("image.file", "image.index");
            MrcWriter writer = null;
            try {
                while (row.next()) {
                    Path file = job.run().resolve(Objects.requireNonNull(row.getString(0)));
                    try (ImageReader reader = ImageFiles.open(file)) {
                        if (writer == null) {
                            writer = MrcWriter.stack(target, reader.width(), reader.height())
                                    .pixelSize(pixel)
                                    .open();
                        }
                        writer.append(reader.read(row.isNull(1) ? 0 : row.getInt(1)));
                    }
                }
                if (writer != null) {
                    writer.finish();
                }
            } finally {
                if (writer != null) {
                    writer.close();
                }
            }
        }
        return NAME;
    }
}
