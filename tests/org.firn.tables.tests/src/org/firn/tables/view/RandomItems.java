/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Tables of random items in random groups, and the same rows in memory. */
final class RandomItems {

    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("n", ColumnType.INT32, "px").required(),
            ColumnSpec.of("big", ColumnType.INT64),
            ColumnSpec.of("f", ColumnType.FLOAT32),
            ColumnSpec.of("x", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("name", ColumnType.STRING));

    private RandomItems() {}

    /** Writes a table and gives a view of it with its model. */
    static Modelled write(Random random, Path file, int rows) throws IOException {
        List<@Nullable Object[]> model = new ArrayList<>();
        int shape = random.nextInt(4);
        int most = Math.max(2, rows / (1 + random.nextInt(6)));
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of("pixel", "1.5"))) {
            int untilFlush = 1 + random.nextInt(most);
            for (int i = 0; i < rows; i++) {
                @Nullable Object[] row = row(random, shape, i);
                model.add(row);
                set(writer, row);
                if (--untilFlush == 0) {
                    writer.flush("");
                    untilFlush = 1 + random.nextInt(most);
                }
            }
            writer.close(true);
        }
        return new Modelled(TableView.of(ItemTable.open(file)), SCHEMA.names(), model);
    }

    private static @Nullable Object[] row(Random random, int shape, int i) {
        return new Object[] {
            shape == 0 ? random.nextLong() >> 30 : 5L + 3L * i,
            random.nextInt(3) == 0 ? null : random.nextBoolean(),
            random.nextInt(shape == 1 ? 1_000_000 : 9) - 4,
            random.nextInt(4) == 0 ? null : random.nextLong(),
            shape == 2 ? null : random.nextFloat(),
            random.nextInt(9) == 0 ? null : shape == 3 ? random.nextGaussian() : random.nextInt(500) / 10.0,
            random.nextInt(5) == 0 ? null : "name " + random.nextInt(shape == 1 ? 100_000 : 20)
        };
    }

    private static void set(TableWriter writer, @Nullable Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value instanceof Boolean truth) {
                writer.set(i, truth);
            } else if (value instanceof Integer || value instanceof Long) {
                writer.set(i, ((Number) value).longValue());
            } else if (value instanceof Number number) {
                writer.set(i, number.doubleValue());
            } else if (value instanceof String text) {
                writer.set(i, text);
            }
        }
        writer.endRow();
    }
}
