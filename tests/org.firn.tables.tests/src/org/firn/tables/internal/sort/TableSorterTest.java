/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When there are more runs than can be merged at once, they are merged in several rounds. */
class TableSorterTest {

    @TempDir
    Path folder;

    @Test
    void severalRoundsOfMergingKeepTheOrderOfEqualRows() throws Exception {
        TableSchema schema = TableSchema.of(ColumnSpec.of("key", ColumnType.INT32));
        int[] keys = new Random(6).ints(100_000, 0, 50).toArray();
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(new ColumnBatch(schema, keys.length).put("key", keys));
            writer.close(true);
        }
        Path target = folder.resolve("sorted.fit");
        try (ItemTable table = ItemTable.open(file)) {
            new TableSorter(List.of(new SortColumn("key", true)), 1, 3).write(table, target);
        }
        try (ItemTable sorted = ItemTable.open(target)) {
            long[] sortedKeys = sorted.longs("key");
            long[] ids = sorted.longs("id");
            assertEquals(keys.length, ids.length);
            for (int i = 0; i < ids.length; i++) {
                assertEquals(keys[(int) ids[i] - 1], sortedKeys[i]);
                boolean ordered = i == 0
                        || sortedKeys[i - 1] > sortedKeys[i]
                        || sortedKeys[i - 1] == sortedKeys[i] && ids[i - 1] < ids[i];
                assertEquals(true, ordered, "row " + i);
            }
        }
    }
}
