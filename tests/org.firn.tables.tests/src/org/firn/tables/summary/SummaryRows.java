/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

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

/** Random rows of several types with nulls, and a table of them. */
final class SummaryRows {

    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("class", ColumnType.INT32),
            ColumnSpec.of("defocus", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("angle", ColumnType.FLOAT32, "degree"));

    private SummaryRows() {}

    static List<@Nullable Object[]> random(Random random, int count) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        double[] odd = {Double.NaN, Double.NEGATIVE_INFINITY, -0.0, 0.0, Double.POSITIVE_INFINITY};
        for (int i = 0; i < count; i++) {
            double defocus = random.nextInt(40) == 0 ? odd[random.nextInt(5)] : random.nextInt(2000) / 8.0 - 100;
            rows.add(new @Nullable Object[] {
                (long) i + 1,
                random.nextInt(9) == 0 ? null : "m" + random.nextInt(6),
                random.nextInt(9) == 0 ? null : random.nextBoolean(),
                random.nextInt(9) == 0 ? null : random.nextInt(3) - 1,
                random.nextInt(9) == 0 ? null : defocus,
                random.nextInt(3) == 0 ? null : (float) (random.nextInt(8) * 0.5)
            });
        }
        return rows;
    }

    static ItemTable write(Path folder, List<@Nullable Object[]> rows) throws IOException {
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (@Nullable Object[] row : rows) {
                writer.set(1, (String) row[1]);
                if (row[2] instanceof Boolean flag) {
                    writer.set(2, flag);
                }
                if (row[3] instanceof Integer number) {
                    writer.set(3, number);
                }
                for (int c = 4; c < 6; c++) {
                    if (row[c] instanceof Number number) {
                        writer.set(c, number.doubleValue());
                    }
                }
                writer.endRow();
                if (writer.size() % 5000 == 0) {
                    writer.flush("");
                }
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }
}
