/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A writer in a process of its own: publishes batches and tells each that it has published. */
final class AppendingMain {

    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("batch", ColumnType.INT32).required(),
            ColumnSpec.of("square", ColumnType.FLOAT64).required(),
            ColumnSpec.of("name", ColumnType.STRING));

    private AppendingMain() {}

    /**
     * Appends.
     *
     * @param args the file, the number of batches, the rows of a batch
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rows = Integer.parseInt(args[2]);
        try (TableWriter writer =
                Files.exists(file) ? TableWriter.append(file) : TableWriter.create(file, SCHEMA, Map.of())) {
            System.out.println("ready");
            if (System.in.read() < 0) {
                return;
            }
            for (int batch = 0; batch < Integer.parseInt(args[1]); batch++) {
                if (!writer.hasTag("batch " + batch)) {
                    for (int i = 0; i < rows; i++) {
                        double x = batch * (double) rows + i;
                        writer.set(1, batch)
                                .set(2, x * x)
                                .set(3, "name " + i % 10)
                                .endRow();
                    }
                    writer.flush("batch " + batch);
                }
                System.out.println(batch);
            }
            writer.close(true);
            System.out.println("closed");
        }
    }
}
