/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A writer in a process of its own: for each line that it is told, publishes a row that says when it was written. */
final class PacedMain {

    private static final TableSchema SCHEMA =
            TableSchema.of(ColumnSpec.of("microseconds", ColumnType.INT64).required());

    private PacedMain() {}

    /** The time that a row holds. */
    static Instant instant(long microseconds) {
        return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
    }

    /**
     * Appends.
     *
     * @param args the file, the number of rows
     */
    public static void main(String[] args) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (TableWriter writer = TableWriter.create(Path.of(args[0]), SCHEMA, Map.of())) {
            System.out.println("ready");
            for (int row = 0; row < Integer.parseInt(args[1]) && lines.readLine() != null; row++) {
                writer.set(1, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()))
                        .endRow();
                writer.flush("row " + row);
            }
            writer.close(true);
        }
    }
}
