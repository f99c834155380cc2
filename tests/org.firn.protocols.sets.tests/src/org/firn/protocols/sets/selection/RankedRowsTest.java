/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankedRowsTest {
    private static final int ROWS = 10_000;
    private static final TableSchema SCHEMA = TableSchema.of(List.of(
            TableSchema.ID,
            new ColumnSpec("score", ColumnType.FLOAT64, "", "", true),
            new ColumnSpec("name", ColumnType.STRING, "", "", true),
            new ColumnSpec("number", ColumnType.INT32, "", "", true),
            new ColumnSpec("real", ColumnType.FLOAT64, "", "", true)));

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    @Test
    void theBestOfEachGroupAreThoseOfAPlainModel(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.fit");
        write(file);
        try (ItemTable table = ItemTable.open(file)) {
            for (boolean greatest : new boolean[] {true, false}) {
                for (int group = 1; group < SCHEMA.size(); group++) {
                    RankedRows ranked = new RankedRows(
                            table, "score", greatest, SCHEMA.column(group).name());
                    assertArrayEquals(expected(greatest, group), ranked.best(size -> size / 3));
                }
                assertArrayEquals(
                        expected(greatest, -1), new RankedRows(table, "score", greatest, "").best(size -> size / 3));
            }
        }
    }

    private void write(Path file) throws IOException {
        Random random = new Random(3);
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (int row = 0; row < ROWS; row++) {
                int run = row / 70;
                Object[] values = {
                    row + 1L,
                    pick(random, random.nextInt(500) / 8.0, Double.NaN),
                    pick(random, "mic_" + run % 90, "mic_0"),
                    pick(random, (long) random.nextInt(40), -1L),
                    pick(random, run % 7 / 2.0, -0.0)
                };
                rows.add(values);
                writer.set(0, row + 1L);
                for (int i = 1; i < values.length; i++) {
                    set(writer, i, values[i]);
                }
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private static @Nullable Object pick(Random random, Object value, Object other) {
        int dice = random.nextInt(20);
        return dice == 0 ? null : dice == 1 ? other : value;
    }

    private static void set(TableWriter writer, int column, @Nullable Object value) {
        if (value == null) {
            writer.setNull(column);
        } else if (value instanceof String text) {
            writer.set(column, text);
        } else if (value instanceof Long number) {
            writer.set(column, number);
        } else {
            writer.set(column, (Double) value);
        }
    }

    private long[] expected(boolean greatest, int group) {
        Map<Object, List<Integer>> members = new LinkedHashMap<>();
        for (int row = 0; row < ROWS; row++) {
            Object value = group < 0 ? "all" : rows.get(row)[group];
            members.computeIfAbsent(key(value), any -> new ArrayList<>()).add(row);
        }
        Comparator<Integer> best = Comparator.comparingDouble(row -> (Double) rows.get(row)[1]);
        return members.values().stream()
                .flatMap(all -> all.stream()
                        .filter(row -> rows.get(row)[1] instanceof Double score && !score.isNaN())
                        .sorted(greatest ? best.reversed() : best)
                        .limit(all.size() / 3))
                .mapToLong(Integer::longValue)
                .sorted()
                .toArray();
    }

    /** -0 is 0, and NaN is a missing value. */
    private static Object key(@Nullable Object value) {
        if (value == null || value instanceof Double real && real.isNaN()) {
            return "none";
        }
        return value instanceof Double real ? real + 0.0 : value;
    }
}
