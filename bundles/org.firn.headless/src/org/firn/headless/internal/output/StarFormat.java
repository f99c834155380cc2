/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.star.StarWriter;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowBatches;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormat;
import org.firn.tables.exchange.TableSource;
import org.firn.tables.exchange.TextSource;

/**
 * A STAR table under Firn's own column names. For RELION's names and conventions there is the protocol
 * {@code spa.export.star}. A missing value is {@code ?}. Read are files with one table.
 */
public final class StarFormat implements TableFormat {

    @Override
    public TableSource open(Path file, @Nullable TableSchema declared) throws IOException {
        return new TextSource(file, declared, () -> new StarRows(file));
    }

    /** Goes by a temporary file, since the writer knows only files. */
    @Override
    public void write(RowSelection rows, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("firn");
        Path file = folder.resolve("table.star");
        try {
            try (StarWriter writer = StarWriter.create(file)) {
                writer.loop(
                        rows.name(), rows.specs().stream().map(ColumnSpec::name).toList());
                write(rows.specs(), rows.batches(), writer);
                writer.finish();
            }
            Files.copy(file, out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void write(List<ColumnSpec> specs, RowBatches batches, StarWriter writer) throws IOException {
        while (batches.next()) {
            for (int row = 0; row < batches.rows(); row++) {
                for (int column = 0; column < specs.size(); column++) {
                    put(specs.get(column).type(), batches, column, row, writer);
                }
                writer.endRow();
            }
        }
    }

    private static void put(ColumnType type, RowBatches batches, int column, int row, StarWriter writer)
            throws IOException {
        boolean @Nullable [] nulls = batches.nulls(column);
        if (nulls != null && nulls[row]) {
            writer.put("?");
            return;
        }
        switch (type) {
            case BOOLEAN, INT32, INT64 -> writer.put(batches.longs(column)[row]);
            // through text, since 0.1f as a double has digits that the float never had
            case FLOAT32 -> writer.putExact(Double.parseDouble(Float.toString((float) batches.doubles(column)[row])));
            case FLOAT64 -> writer.putExact(batches.doubles(column)[row]);
            case STRING -> writer.put(String.valueOf(batches.strings(column)[row]));
        }
    }
}
