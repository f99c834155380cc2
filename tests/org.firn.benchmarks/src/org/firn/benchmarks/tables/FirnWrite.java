/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.firn.tables.TableWriter;

/** Writes particles row by row to an item table. */
public final class FirnWrite {

    private FirnWrite() {
    }

    /**
     * Writes.
     *
     * @param args the file, the number of rows
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        Files.deleteIfExists(file);
        Particles particles = new Particles();
        try (TableWriter writer = TableWriter.create(file, Particles.SCHEMA, Map.of())) {
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
            writer.close(true);
        }
        System.out.println("bytes ".concat(Long.toString(Files.size(file))));
    }
}
