/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas are reconciled in a union, or the message says which column of which tables does not fit. */
class UnionTest {

    @TempDir
    private Path folder;

    private TableView table(String name, ColumnSpec column, double value) throws IOException {
        Path file = folder.resolve(name + ".fit");
        Map<String, String> properties = new TreeMap<>(Map.of("pixel", "1.5", "name", name));
        try (TableWriter writer = TableWriter.create(file, TableSchema.of(column), properties)) {
            for (int i = 0; i < 3; i++) {
                if (column.type().isReal()) {
                    writer.set(1, value + i);
                } else if (column.type() == ColumnType.STRING) {
                    writer.set(1, "t" + i);
                } else if (column.type() == ColumnType.BOOLEAN) {
                    writer.set(1, i == 1);
                } else {
                    writer.set(1, (long) value + i);
                }
                writer.endRow();
            }
            writer.close(true);
        }
        return TableView.of(ItemTable.open(file));
    }

    private static TableView union(TableView... views) {
        return TableView.union(List.of(views), UnionPolicy.FILL_WITH_NULL);
    }

    @ParameterizedTest
    @CsvSource({
        "INT32, INT64, INT64",
        "INT64, INT32, INT64",
        "INT32, FLOAT32, FLOAT64",
        "INT64, FLOAT64, FLOAT64",
        "FLOAT32, FLOAT64, FLOAT64",
        "FLOAT32, FLOAT32, FLOAT32"
    })
    void numbersBecomeTheTypeThatHoldsBoth(ColumnType a, ColumnType b, ColumnType both) throws IOException {
        TableView union = union(table("a", ColumnSpec.of("x", a), 1), table("b", ColumnSpec.of("x", b), 7));
        assertEquals(both, union.schema().column("x").type());
        assertArrayEquals(new double[] {1, 2, 3, 7, 8, 9}, union.table().doubles("x"));
        assertEquals(2, union.where(RowFilter.parse("x > 7", union.schema())).keptCount());
    }

    @Test
    void valuesTakeTheUnitOfTheFirstView() throws IOException {
        TableView union = union(
                table("a", ColumnSpec.of("d", ColumnType.FLOAT64, "Å"), 8000),
                table("b", ColumnSpec.of("d", ColumnType.FLOAT32, "µm"), 1),
                table("c", ColumnSpec.of("d", ColumnType.INT32, "nm"), 5));
        assertEquals("Å", union.schema().column("d").unit());
        assertArrayEquals(
                new double[] {8000, 8001, 8002, 10000, 20000, 30000, 50, 60, 70},
                union.table().doubles("d"));
        TableView again = union(table("e", ColumnSpec.of("d", ColumnType.FLOAT64, "nm"), 1), union);
        assertArrayEquals(
                new double[] {1, 2, 3, 800, 800.1, 800.2, 1000, 2000, 3000, 5, 6, 7},
                again.table().doubles("d"),
                1e-9);
        assertEquals(
                3, union.where(RowFilter.parse("d < 0.01 µm", union.schema())).keptCount());
        assertEquals(
                2,
                union.where(RowFilter.parse("d > 55 Å and d < 100 Å", union.schema()))
                        .keptCount(),
                "bounds of groups are converted like values");
    }

    @ParameterizedTest
    @CsvSource({
        "FLOAT64, Å, FLOAT64, kV, unit Å",
        "FLOAT64, Å, FLOAT64, '', unit none",
        "STRING, '', FLOAT64, '', type STRING",
        "BOOLEAN, '', INT32, '', type BOOLEAN"
    })
    void whatDoesNotFitIsNamed(ColumnType a, String unitA, ColumnType b, String unitB, String problem)
            throws IOException {
        TableView left = table("left", ColumnSpec.of("x", a, unitA), 1);
        TableView right = table("right", ColumnSpec.of("x", b, unitB), 1);
        String message = assertThrows(IllegalArgumentException.class, () -> union(left, right))
                .getMessage();
        for (String part : List.of("'x'", "left.fit", "right.fit", problem, "leave the column out")) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void aMissingColumnIsNullOrAnError() throws IOException {
        TableView a = table("a", ColumnSpec.of("x", ColumnType.INT64).required(), 4);
        TableView b = table("b", ColumnSpec.of("y", ColumnType.STRING), 0);
        TableView union = union(a, b);
        assertTrue(union.schema().column("x").nullable());
        assertArrayEquals(new long[] {4, 5, 6, -1, -1, -1}, union.table().longs("x", -1));
        assertArrayEquals(
                new String[] {null, null, null, "t0", "t1", "t2"}, union.table().strings("y"));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> TableView.union(List.of(a, b), UnionPolicy.REQUIRE_SAME_COLUMNS))
                .getMessage();
        assertTrue(message.contains("'x' is missing in") && message.contains("b.fit"), message);
    }

    @Test
    void idsThatAreThereTwiceAreCounted() throws IOException {
        TableView a = table("a", ColumnSpec.of("x", ColumnType.INT64), 4);
        assertEquals(0, a.repeatedIds());
        assertEquals(2, union(a, a.slice(1, 2).kept()).repeatedIds());
    }

    @Test
    void propertiesStayWhereNobodyDisagrees() throws IOException {
        TableView a = table("a", ColumnSpec.of("x", ColumnType.INT64), 4);
        TableView b = table("b", ColumnSpec.of("x", ColumnType.INT64), 4);
        assertEquals(Map.of("pixel", "1.5"), union(a, b).properties());
    }
}
