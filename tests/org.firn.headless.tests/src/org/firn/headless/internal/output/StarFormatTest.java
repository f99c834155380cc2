/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TableSource;
import org.firn.testkit.TestTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarFormatTest {
    private static final String[] NUMBERS = {"id", "frame", "count", "score", "ctf.defocusU", "micrograph.name"};

    @TempDir
    private Path folder;

    @Test
    void numbersAndNamesAreReadBack() throws Exception {
        Path file = folder.resolve("t.star");
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), 500, false)) {
            RowSelection rows = RowSelection.of(table).columns(List.of(NUMBERS)).named("ctfs");
            try (OutputStream out = Files.newOutputStream(file)) {
                new StarFormat().write(rows, out);
            }
            String text = Files.readString(file);
            assertTrue(text.contains("data_ctfs") && text.contains("_score #4"), text);
            Path back = folder.resolve("b.fit");
            try (TableSource source = new StarFormat().open(file, table.schema().select(NUMBERS))) {
                assertEquals(500, source.writeTo(back));
            }
            try (ItemTable read = ItemTable.open(back)) {
                assertEquals(TestTables.rows(table, NUMBERS), TestTables.rows(read, NUMBERS));
            }
        }
    }

    @Test
    void aFileOfSeveralTablesIsRefusedWithTheirNames() throws Exception {
        Path file = Files.writeString(
                folder.resolve("two.star"), "data_optics\nloop_\n_a #1\n1\n\ndata_particles\nloop_\n_b #1\n2\n");
        String message = assertThrows(TableFormatException.class, () -> new StarFormat().open(file, null))
                .getMessage();
        assertTrue(message.contains("'optics' and 'particles'"), message);
    }
}
