/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableDigestTest {
    @TempDir
    Path directory;

    private Key digest(String name, int groupRows, int nullRow) throws IOException {
        Path file = directory.resolve(name + ".fit");
        TableSchema schema = TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64));
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            for (int row = 0; row < 20; row++) {
                writer.set(0, row + 1L);
                if (row == nullRow) {
                    writer.setNull(1);
                } else {
                    writer.set(1, row == 5 ? Double.NaN : 0.5 * row);
                }
                writer.endRow();
                if (row % groupRows == groupRows - 1) {
                    writer.flush("");
                }
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            return TableDigest.of(table).content();
        }
    }

    @Test
    void howRowsAreGroupedDoesNotCount() throws IOException {
        assertEquals(digest("one", 20, 7), digest("many", 3, 7));
    }

    @Test
    void aMissingValueIsAnotherContentThanNaN() throws IOException {
        assertNotEquals(digest("nan", 20, -1), digest("null", 20, 5));
        assertNotEquals(digest("here", 20, 7), digest("there", 20, 8));
    }
}
