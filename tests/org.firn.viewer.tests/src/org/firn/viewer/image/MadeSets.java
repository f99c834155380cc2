/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Small sets for tests. */
final class MadeSets {
    private MadeSets() {}

    /** Writes one row. */
    interface Row {
        /** Sets columns by name; whatever is not set stays null. */
        void write(RowValues values, int row) throws IOException;
    }

    /** Sets values of the row that is being written. */
    record RowValues(TableWriter writer) {
        RowValues set(String column, double value) {
            writer.set(writer.column(column), value);
            return this;
        }

        RowValues set(String column, long value) {
            writer.set(writer.column(column), value);
            return this;
        }

        RowValues set(String column, String value) {
            writer.set(writer.column(column), value);
            return this;
        }
    }

    static Path table(Path file, EClass item, int rows, Row row) throws IOException {
        try (TableWriter writer = TableWriter.create(file, TableSchema.of(item), Map.of())) {
            for (int i = 0; i < rows; i++) {
                row.write(new RowValues(writer), i);
                writer.endRow();
            }
            writer.close(true);
        }
        return file;
    }

    /** Class averages with ids 100, 101 ... of falling size; pixel values of image i are i. */
    static Path classes(Path folder, int count) throws IOException {
        try (MrcWriter stack =
                MrcWriter.stack(folder.resolve("classes.mrcs"), 8, 8).open()) {
            for (int i = 0; i < count; i++) {
                float[] pixels = new float[64];
                Arrays.fill(pixels, i);
                stack.append(pixels);
            }
            stack.finish();
        }
        return table(folder.resolve("classes.fit"), DataPackage.Literals.CLASS2_D, count, (values, row) -> values.set(
                        "id", 100L + row)
                .set("image.file", "classes.mrcs")
                .set("image.index", (long) row)
                .set("size", 1000L - 10 * row)
                .set("resolution", 8.25));
    }

    /** Micrographs 1 and 2 and three positions on each, with scores 0.5, 1.5, 2.5. */
    static DataHeader coordinates(Path folder) throws IOException {
        table(folder.resolve("micrographs.fit"), DataPackage.Literals.MICROGRAPH, 2, (values, row) -> values.set(
                        "id", 1L + row)
                .set("name", "mic_" + (1 + row))
                .set("image.file", "mic.mrc")
                .set("image.index", 0L));
        table(folder.resolve("coordinates.fit"), DataPackage.Literals.COORDINATE, 6, (values, row) -> values.set(
                        "id", 10L + row)
                .set("micrograph.id", 1L + row % 2)
                .set("x", 10.0 * row)
                .set("y", 5.0 * row + 0.25)
                .set("score", 0.5 + row / 2));
        return new DataHeader(
                "coordinates",
                DataPackage.Literals.COORDINATE_SET,
                Map.of("table", "coordinates.fit", "samplingRate", 2.0, "particleDiameter", 60.0, "boxSize", 48));
    }
}
