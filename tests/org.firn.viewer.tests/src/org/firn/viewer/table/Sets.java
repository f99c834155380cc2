/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Tables whose values are known: row i has id 10 i, defocus 10000 + (7 i modulo 1000) Å and score i / 1000. */
final class Sets {
    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("defocus", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("group", ColumnType.INT32),
            ColumnSpec.of("score", ColumnType.FLOAT32));

    private Sets() {}

    static Path write(Path file, int rows) throws IOException {
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            append(writer, 0, rows);
            writer.close(true);
        }
        return file;
    }

    /** Publishes rows; every tenth has no score. */
    static void append(TableWriter writer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writer.set(0, 10L * i);
            writer.set(1, "mic" + i / 100);
            writer.set(2, defocus(i));
            writer.set(3, (long) (i % 5));
            if (i % 10 > 0) {
                writer.set(4, i / 1000.0);
            }
            writer.endRow();
        }
        writer.flush("rows " + to);
    }

    static double defocus(int row) {
        return 10_000 + 7 * row % 1000;
    }
}
