/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    Path folder;

    private static void assertSameValues(RandomTable expected, ItemTable table) {
        for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
            String name = RandomTable.SCHEMA.column(c).name();
            assertEquals(expected.column(c), RandomTable.read(table, name), name);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyTypeAndShapeComesBackBitByBit(long seed) throws Exception {
        RandomTable random = new RandomTable(seed, 3000 + (int) seed);
        Path file = random.write(folder.resolve("t.fit"), 1100);
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(random.rows.size(), table.size());
            assertSameValues(random, table);
            assertEquals(List.of(), table.verify());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void theReaderWrittenFromTheDocumentReadsTheSame(long seed) throws Exception {
        RandomTable random = new RandomTable(seed, 2500);
        DocumentReader reader = new DocumentReader(random.write(folder.resolve("t.fit"), 900));
        int c = 0;
        for (List<@Nullable Object> values : reader.columns.values()) {
            assertEquals(
                    random.column(c), values, RandomTable.SCHEMA.column(c++).name());
        }
        assertEquals(List.of("batch 0", "batch 900", "batch 1800"), reader.tags);
        assertEquals(Map.of("made by", "chance"), reader.properties);
        assertEquals(RandomTable.SCHEMA.names(), List.copyOf(reader.columns.keySet()));
        assertEquals(List.of(), reader.problems);
        assertTrue(reader.closed);
    }

    @Test
    void aTableLargerThanAGroupComesBack() throws Exception {
        RandomTable random = new RandomTable(77, 140_000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 1_000_000))) {
            assertSameValues(random, table);
        }
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 63, 64, 65, 4095, 4096, 4097, 65_535, 65_536, 65_537})
    void everyNumberOfRowsComesBackFromColumns(int rows) throws Exception {
        TableSchema schema = TableSchema.of(
                ColumnSpec.of("x", ColumnType.FLOAT64),
                ColumnSpec.of("n", ColumnType.INT32),
                ColumnSpec.of("name", ColumnType.STRING));
        double[] x = new double[rows];
        int[] n = new int[rows];
        String[] names = new String[rows];
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = Math.sin(i);
            n[i] = i * 17 % 1000;
            names[i] = i % 3 == 0 ? null : "m" + i % 5;
            nulls[i] = i % 7 == 0;
        }
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(
                    new ColumnBatch(schema, rows).put("x", x).put("n", n, nulls).put("name", names));
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(rows, table.size());
            assertArrayEquals(x, table.doubles("x"));
            assertArrayEquals(names, table.strings("name"));
            long[] expected = new long[rows];
            for (int i = 0; i < rows; i++) {
                expected[i] = nulls[i] ? -99 : n[i];
            }
            assertArrayEquals(expected, table.longs("n", -99));
            assertEquals(rows == 0 ? 0 : 1, table.longs("id").length == 0 ? 0 : table.longs("id")[0]);
        }
    }

    @Test
    void nullsAreNaNInDoublesAndRefusedInLongs() throws Exception {
        TableSchema schema =
                TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64), ColumnSpec.of("n", ColumnType.INT64));
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.set(1, 1.5).set(2, 4).endRow();
            writer.endRow();
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            assertArrayEquals(new double[] {1.5, Double.NaN}, table.doubles("x"));
            assertArrayEquals(new double[] {4, Double.NaN}, table.doubles("n"));
            assertTrue(assertThrows(IllegalStateException.class, () -> table.longs("n"))
                    .getMessage()
                    .contains("1 nulls"));
            ItemCursor cursor = table.cursor("n");
            assertTrue(cursor.next() && cursor.next());
            assertThrows(IllegalStateException.class, () -> cursor.getLong(0));
        }
    }

    @Test
    void pagesAndSingleRowsShowTheSameValues() throws Exception {
        RandomTable random = new RandomTable(5, 5000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 700))) {
            RowPage page = table.page(690, 50);
            assertEquals(50, page.size());
            for (int i = 0; i < page.size(); i++) {
                assertEquals(690 + i, page.rowNumber(i));
                for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
                    assertEquals(random.rows.get(690 + i)[c], page.getValue(i, c));
                }
            }
            RowPage rows = table.rows(new long[] {4999, 3, 2100, 3}, "text", "id");
            assertEquals(random.rows.get(4999)[6], rows.getString(0, 0));
            assertEquals(random.rows.get(3)[0], rows.getLong(1, 1));
            assertEquals(random.rows.get(2100)[6], rows.getString(2, 0));
            assertEquals(random.rows.get(3)[0], rows.getLong(3, 1));
            assertEquals(10, table.page(4990, 100).size());
            assertThrows(IndexOutOfBoundsException.class, () -> table.rows(new long[] {5000}));
        }
    }

    @Test
    void aCursorStartsAtAnyRow() throws Exception {
        RandomTable random = new RandomTable(6, 1000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 300))) {
            for (long from : new long[] {0, 1, 299, 300, 301, 999, 1000}) {
                ItemCursor cursor = table.cursorFrom(from, "id");
                for (long row = from; row < 1000; row++) {
                    assertTrue(cursor.next());
                    assertEquals(row, cursor.rowNumber());
                    assertEquals(random.rows.get((int) row)[0], cursor.getLong(0));
                }
                assertEquals(false, cursor.next());
            }
        }
    }

    @Test
    void idsAreFoundInAnyOrder() throws Exception {
        for (long seed = 1; seed <= 8; seed++) {
            RandomTable random = new RandomTable(seed, 1500);
            try (ItemTable table = ItemTable.open(random.write(folder.resolve(seed + ".fit"), 400))) {
                long[] ids = table.longs("id");
                long[] found = table.rowsOf(ids);
                for (int i = 0; i < ids.length; i++) {
                    assertEquals(i, found[i], "seed " + seed);
                }
                assertArrayEquals(new long[] {-1, -1}, table.rowsOf(11, Long.MIN_VALUE));
            }
        }
    }
}
