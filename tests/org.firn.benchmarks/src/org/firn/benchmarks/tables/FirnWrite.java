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
        int rows = Integer.parseInt(args[1]);
        Files.deleteIfExists(file);
        try (TableWriter writer = TableWriter.create(file, Particles.SCHEMA, Map.of())) {
            if (args[2].equals("columns")) {
                writeColumns(writer, rows);
            } else {
                writeRows(writer, rows);
            }
            writer.close(true);
        }
        System.out.println("bytes ".concat(Long.toString(Files.size(file))));
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
