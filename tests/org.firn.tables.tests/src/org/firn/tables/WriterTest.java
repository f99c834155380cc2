/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("x", ColumnType.FLOAT64, "px").required(),
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("n", ColumnType.INT32),
            ColumnSpec.of("ok", ColumnType.BOOLEAN),
            ColumnSpec.of("f", ColumnType.FLOAT32));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("t.fit");
    }

    private TableWriter create() throws IOException {
        return TableWriter.create(file(), SCHEMA, Map.of("samplingRate", "1.35"));
    }

    private static void row(TableWriter writer, double x) throws IOException {
        writer.set(1, x).endRow();
    }

    private static String messageOf(Class<? extends Exception> type, Executable code) {
        return assertThrows(type, code).getMessage();
    }

    @Test
    void rowsAreSeenWhenTheyArePublishedAndNotBefore() throws Exception {
        try (TableWriter writer = create();
                ItemTable table = ItemTable.open(file())) {
            row(writer, 1);
            assertFalse(table.refresh());
            assertEquals(0, table.size());
            writer.flush("a");
            assertTrue(table.refresh());
            assertEquals(1, table.size());
            row(writer, 2);
            writer.close(true);
            assertFalse(table.isClosed());
            assertTrue(table.refresh());
            assertTrue(table.isClosed());
            assertArrayEquals(new double[] {1, 2}, table.doubles("x"));
            assertEquals(Map.of("samplingRate", "1.35"), table.properties());
            assertEquals(SCHEMA, table.schema());
        }
    }

    @Test
    void rowsThatWereNotPublishedAreForgotten() throws Exception {
        try (TableWriter writer = create()) {
            row(writer, 1);
            writer.flush("a");
            for (int i = 0; i < 100_000; i++) {
                row(writer, i);
            }
        }
        try (TableWriter writer = TableWriter.append(file());
                ItemTable table = ItemTable.open(file())) {
            assertEquals(1, writer.size());
            assertEquals(1, table.size());
            assertFalse(table.isClosed());
        }
    }

    @Test
    void aBatchLargerThanAGroupAppearsAsAWhole() throws Exception {
        try (TableWriter writer = create();
                ItemTable table = ItemTable.open(file())) {
            for (int i = 0; i < 150_000; i++) {
                row(writer, i);
            }
            assertFalse(table.refresh());
            writer.flush("large");
            assertTrue(table.refresh());
            assertEquals(150_000, table.size());
            assertEquals(Set.of("large"), table.tags());
        }
    }

    @Test
    void tagsTellWhichBatchesAreDoneEvenEmptyOnes() throws Exception {
        try (TableWriter writer = create()) {
            row(writer, 1);
            writer.flush("mic 1");
            writer.flush("mic 2, without particles");
            row(writer, 3);
        }
        try (TableWriter writer = TableWriter.append(file())) {
            assertTrue(writer.hasTag("mic 1"));
            assertTrue(writer.hasTag("mic 2, without particles"));
            assertFalse(writer.hasTag("mic 3"));
            assertEquals(List.of("mic 1", "mic 2, without particles"), List.copyOf(writer.tags()));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.flush("mic 1"))
                    .contains("'mic 1'"));
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertEquals(Set.of("mic 1", "mic 2, without particles"), table.tags());
        }
    }

    @Test
    void aClosedTableIsReopenedOnlyOnRequest() throws Exception {
        try (TableWriter writer = create()) {
            row(writer, 1);
            writer.close(true);
        }
        assertTrue(messageOf(TableException.class, () -> TableWriter.append(file()))
                .contains("is closed"));
        try (TableWriter writer = TableWriter.reopen(file());
                ItemTable table = ItemTable.open(file())) {
            assertTrue(table.isClosed());
            row(writer, 2);
            writer.flush("more");
            assertTrue(table.refresh());
            assertFalse(table.isClosed());
            assertEquals(2, table.size());
            writer.close(true);
            assertTrue(table.refresh());
            assertTrue(table.isClosed());
        }
    }

    @Test
    void anEmptyTableCanBeClosed() throws Exception {
        try (TableWriter writer = create()) {
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertTrue(table.isClosed());
            assertEquals(0, table.size());
            assertEquals(0, table.page(0, 10).size());
            assertFalse(table.cursor().next());
            assertEquals(0, table.query().sortBy("x", true).page().size());
        }
    }

    @Test
    void idsGoOnWhereTheyWereUnlessTheyAreSet() throws Exception {
        try (TableWriter writer = create()) {
            row(writer, 0);
            writer.set(0, 70).set(1, 0).endRow();
            row(writer, 0);
            writer.flush("");
            writer.close(false);
        }
        try (TableWriter writer = TableWriter.append(file());
                ItemTable table = ItemTable.open(file())) {
            row(writer, 0);
            writer.appendColumns(new ColumnBatch(SCHEMA, 2).put("x", new double[2]));
            writer.close(true);
            table.refresh();
            assertArrayEquals(new long[] {1, 70, 71, 72, 73, 74}, table.longs("id"));
        }
    }

    @Test
    void aSecondWriterIsRefusedAndReadersDoNotDisturbTheFirst() throws Exception {
        try (TableWriter writer = create()) {
            ItemTable.open(file()).close();
            String message = messageOf(TableLockedException.class, () -> TableWriter.append(file()));
            assertTrue(message.contains("t.fit") && message.contains("another writer in this process"), message);
            row(writer, 1);
            writer.close(false);
        }
        TableWriter.append(file()).close();
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        create().close(true);
        assertTrue(messageOf(FileAlreadyExistsException.class, this::create).contains("t.fit"));
        TableWriter.reopen(file()).close();
    }

    @Test
    void valuesThatDoNotFitTheirColumnAreRefusedByName() throws Exception {
        try (TableWriter writer = create()) {
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(3, 1L << 31))
                    .contains("'n' is INT32"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(3, 1.5))
                    .contains("1.5"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(5, 1e39))
                    .contains("FLOAT32"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(1, "a"))
                    .contains("'x'"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(2, true))
                    .contains("'name'"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.set(4, 1))
                    .contains("BOOLEAN"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.setNull(1))
                    .contains("not nullable"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.column("y"))
                    .contains("id, x, name"));
            ColumnBatch batch = new ColumnBatch(SCHEMA, 2);
            assertTrue(messageOf(IllegalArgumentException.class, () -> batch.put("n", new long[2]))
                    .contains("long[]"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> batch.put("x", new double[1]))
                    .contains("needs 2"));
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.appendColumns(batch))
                    .contains("'x'"));
        }
    }

    @Test
    void aRowWithoutARequiredValueIsForgottenAndTheNextOneCounts() throws Exception {
        try (TableWriter writer = create()) {
            writer.set(2, "half a row");
            assertTrue(messageOf(IllegalArgumentException.class, writer::endRow).contains("'x'"));
            row(writer, 5);
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertEquals(1, table.size());
            assertEquals(null, table.strings("name")[0]);
        }
    }

    @Test
    void aBatchCannotEndInTheMiddleOfARow() throws Exception {
        try (TableWriter writer = create()) {
            writer.set(1, 5);
            assertTrue(messageOf(IllegalStateException.class, () -> writer.flush("a"))
                    .contains("endRow"));
            assertThrows(IllegalStateException.class, () -> writer.close(true));
        }
    }

    @Test
    void textThatIsNotUnicodeIsRefusedInsteadOfChanged() throws Exception {
        try (TableWriter writer = create()) {
            writer.set(1, 0).set(2, "bad \ud800 half").endRow();
            assertTrue(messageOf(IllegalArgumentException.class, () -> writer.flush("a"))
                    .contains("surrogate"));
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertEquals(0, table.size());
        }
    }

    @Test
    void longTextsAreCutIntoSeveralGroups() throws Exception {
        String text = "0123456789".repeat(1_000_000);
        try (TableWriter writer = create()) {
            for (int i = 0; i < 15; i++) {
                writer.set(1, i).set(2, text + i).endRow();
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertEquals(15, table.size());
            assertEquals(text + 14, table.rows(new long[] {14}, "name").getString(0, 0));
        }
    }

    @Test
    void anInterruptedWriterKeepsWhatWasPublished() throws Exception {
        try (TableWriter writer = create()) {
            row(writer, 1);
            writer.flush("a");
            row(writer, 2);
            Thread.currentThread().interrupt();
            try {
                String message = messageOf(TableException.class, () -> writer.flush("b"));
                assertTrue(message.contains("t.fit") && message.contains("append again"), message);
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertTrue(messageOf(TableException.class, () -> writer.flush("c")).contains("earlier error"));
        }
        try (TableWriter writer = TableWriter.append(file())) {
            assertEquals(Set.of("a"), writer.tags());
            row(writer, 2);
            writer.flush("b");
        }
        try (ItemTable table = ItemTable.open(file())) {
            assertArrayEquals(new double[] {1, 2}, table.doubles("x"));
        }
    }

    @Test
    void aTableInAMissingFolderIsAnError() {
        assertThrows(IOException.class, () -> TableWriter.create(folder.resolve("none/t.fit"), SCHEMA, Map.of()));
    }
}
