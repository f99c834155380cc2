/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.tables.TableWriter;

/** Writes particles to an item table: row by row, or column by column. */
public final class FirnWrite {

    private FirnWrite() {}

    /**
     * Writes.
     *
     * @param args the file, the number of rows, {@code rows} or {@code columns}
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Files.deleteIfExists(file);
        write(file, Integer.parseInt(args[1]), args[2].equals("columns"));
        System.out.println("bytes ".concat(Long.toString(Files.size(file))));
    }

    /**
     * Writes particles.
     *
     * @param file must not exist
     * @param rows how many
     * @param byColumns whether arrays are handed over, or single values
     * @throws Exception it cannot
     */
    public static void write(Path file, int rows, boolean byColumns) throws Exception {
        try (TableWriter writer = TableWriter.create(file, Particles.SCHEMA, Map.of())) {
            if (byColumns) {
                writeColumns(writer, rows);
            } else {
                writeRows(writer, rows);
            }
            writer.close(true);
        }
    }

    private static void writeRows(TableWriter writer, int rows) throws Exception {
        Particles particles = new Particles();
        Particles.Row target = new Particles.Row() {
            @Override
            public void set(int attribute, long value) {
                writer.set(attribute + 1, value);
            }

            @Override
            public void set(int attribute, double value) {
                writer.set(attribute + 1, value);
            }

            @Override
            public void set(int attribute, String value) {
                writer.set(attribute + 1, value);
            }
        };
        for (int row = 0; row < rows; row++) {
            particles.next(row, target);
            writer.set(0, row + 1L);
            writer.endRow();
        }
    }

    private static void writeColumns(TableWriter writer, int rows) throws Exception {
        ParticleColumns columns = new ParticleColumns();
        Particles particles = new Particles();
        for (int from = 0; from < rows; from += ParticleColumns.ROWS) {
            int count = Math.min(ParticleColumns.ROWS, rows - from);
            for (int i = 0; i < count; i++) {
                columns.start(i);
                particles.next(from + i, columns);
            }
            writer.appendColumns(columns.batch(from + 1L, count));
        }
    }
}
