/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that make no sense for two tables are refused with a cure. */
class KeyErrorsTest {

    private static final ColumnSpec TEXT = ColumnSpec.of("name", ColumnType.STRING);
    private static final ColumnSpec NUMBER = ColumnSpec.of("name", ColumnType.INT32);
    private static final ColumnSpec SCORE = ColumnSpec.of("score", ColumnType.FLOAT64);

    @TempDir
    Path folder;

    @Test
    void columnsThatCannotBeComparedAreRefusedWithTheCure() throws Exception {
        try (ItemTable one = named("one.fit", TEXT, ColumnSpec.of("frame", ColumnType.INT32), SCORE);
                ItemTable other = named("other.fit", NUMBER, ColumnSpec.of("d", ColumnType.INT32, "Å"));
                ItemTable third = ItemTable.open(other.file())) {
            assertRefused(one, other, RowKey.columns("name"), "never equal to a number");
            assertRefused(one, other, RowKey.columns("frame"), "other.fit has no column 'frame'");
            assertRefused(one, one, RowKey.columns("score"), "as a position with a tolerance");
            assertRefused(one, other, RowKey.columns("name").onRight("d"), "never equal to a number");
            try (ItemTable px = named("px.fit", ColumnSpec.of("d", ColumnType.INT64, "px"))) {
                assertRefused(px, third, RowKey.columns("d"), "is in px, but column");
                assertRefused(px, third, RowKey.position(List.of(), "d", "d", 3, ""), "pixel size");
                assertRefused(px, px, RowKey.position(List.of(), "d", "d", 3, "Å"), "give the tolerance in px");
            }
            String message = assertThrows(IllegalArgumentException.class, () -> RowMatcher.by(RowKey.id())
                            .rightDuplicates(DuplicatePolicy.greatest("name"))
                            .match(one, one))
                    .getMessage();
            assertTrue(message.contains("an order of preference needs numbers"), message);
            assertThrows(IllegalArgumentException.class, () -> RowKey.columns());
            assertThrows(IllegalArgumentException.class, () -> RowKey.id().onRight("a", "b"));
        }
    }

    private ItemTable named(String name, ColumnSpec... columns) throws IOException {
        Path file = folder.resolve(name);
        TableWriter.create(file, TableSchema.of(columns), Map.of()).close(true);
        return ItemTable.open(file);
    }

    private static void assertRefused(ItemTable left, ItemTable right, RowKey key, String expected) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> RowMatcher.by(key).count(left, right))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }
}
