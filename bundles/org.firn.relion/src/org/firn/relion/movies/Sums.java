/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.movies;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.Reports;

/** Refuses micrographs that cannot be: RELION makes sums of truncated movies without an error. */
final class Sums {

    private Sums() {}

    static void require(Path micrograph) throws IOException, ProtocolException {
        Reports.image(micrograph);
        try (ImageReader reader = ImageFiles.open(micrograph)) {
            float[] row = new float[reader.width()];
            double sum = 0;
            double squares = 0;
            int rows = Math.min(64, reader.height());
            for (int i = 0; i < rows; i++) {
                reader.readRows(0, i * (reader.height() / rows), 1, row);
                for (float value : row) {
                    sum += value;
                    squares += (double) value * value;
                }
            }
            double count = (double) rows * row.length;
            double variance = squares / count - sum / count * (sum / count);
            if (!(variance > 0)) {
                throw new ProtocolException(
                        micrograph.toString(),
                        "is " + (Double.isNaN(variance) ? "full of values that are no numbers" : "empty"),
                        "See the log for what RELION could not read of the movie.");
            }
        }
    }
}
