/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of many small batches becomes a compact table when it is closed, and nobody notices. */
class CompactionTest {

    private static final int ROWS = 1200;
    private static final int BATCH = 40;

    @TempDir
    Path folder;

    private final RandomTable random = new RandomTable(21, ROWS);

    private Path file() {
        return folder.resolve("t.fit");
    }

    private void assertSameRows(ItemTable table, int rows) {
        assertEquals(List.of(), table.verify());
        assertEquals(rows, table.size());
        for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
            String name = RandomTable.SCHEMA.column(c).name();
            assertEquals(random.column(c).subList(0, rows), RandomTable.read(table, name));
        }
    }

    /** Publishes batches, one row in a column of tags each. */
    private TableWriter stream(int rows) throws IOException {
        TableWriter writer = TableWriter.create(file(), RandomTable.SCHEMA, Map.of("k", "v"));
        for (int from = 0; from < rows; from += BATCH) {
            random.writeRows(writer, from, from + BATCH);
            writer.flush("batch " + from + " \u00e9");
        }
        return writer;
    }

    private static List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int from = 0; from < ROWS; from += BATCH) {
            tags.add("batch " + from + " \u00e9");
        }
        return tags;
    }

    @Test
    void closingAStreamKeepsRowsTagsAndIdentityInASmallerFile() throws Exception {
        UUID uuid;
        long before;
        try (TableWriter writer = stream(ROWS)) {
            before = Files.size(file());
            try (ItemTable open = ItemTable.open(file())) {
                uuid = open.uuid();
            }
            writer.close(true);
        }
        assertTrue(Files.size(file()) < before / 2, Files.size(file()) + " of " + before + " bytes");
        try (ItemTable table = ItemTable.open(file())) {
            assertSameRows(table, ROWS);
            assertEquals(uuid, table.uuid());
            assertEquals(tags(), List.copyOf(table.tags()));
            assertEquals("v", table.properties().get("k"));
            assertTrue(table.isClosed());
        }
        DocumentReader document = new DocumentReader(file());
        assertEquals(List.of(), document.problems);
        assertEquals(tags(), document.tags);
        assertEquals(random.column(6), document.columns.get("text"));
        assertFalse(Files.exists(folder.resolve(".t.fit.compact")));
    }

    @Test
    void readersOfTheOldFileGoOnAndSeeTheNewOneWhenTheyLook() throws Exception {
        try (TableWriter writer = stream(ROWS / 2);
                ItemTable halfway = ItemTable.open(file())) {
            for (int from = ROWS / 2; from < ROWS; from += BATCH) {
                random.writeRows(writer, from, from + BATCH);
                writer.flush("batch " + from + " \u00e9");
            }
            try (ItemTable all = ItemTable.open(file())) {
                ItemCursor old = halfway.cursor("text");
                assertTrue(old.next());
                writer.close(true);
                assertSameRows(halfway, ROWS / 2);
                assertTrue(halfway.refresh());
                assertSameRows(halfway, ROWS);
                assertTrue(halfway.isClosed());
                assertEquals(tags(), List.copyOf(halfway.tags()));
                int rows = 1;
                while (old.next()) {
                    assertEquals(random.rows.get(rows++)[6], old.getString(0), "a cursor keeps the old file");
                }
                assertEquals(ROWS / 2, rows);
                assertSameRows(all, ROWS);
                assertTrue(all.refresh(), "the table is closed now");
                assertFalse(all.refresh());
                assertSameRows(all, ROWS);
            }
        }
    }

    @Test
    void aCompactTableCanBeReopenedAndKnowsItsBatches() throws Exception {
        stream(ROWS - BATCH).close(true);
        try (ItemTable table = ItemTable.open(file());
                TableWriter writer = TableWriter.reopen(file())) {
            assertTrue(writer.hasTag("batch 40 \u00e9"));
            assertFalse(writer.hasTag("batch " + (ROWS - BATCH) + " \u00e9"));
            random.writeRows(writer, ROWS - BATCH, ROWS);
            writer.flush("batch " + (ROWS - BATCH) + " \u00e9");
            writer.close(true);
            assertTrue(table.refresh());
            assertSameRows(table, ROWS);
            assertEquals(tags(), List.copyOf(table.tags()));
        }
    }

    @Test
    void whatACrashLeavesIsRemovedByTheNextWriter() throws Exception {
        stream(ROWS).close(false);
        Path remains = Files.writeString(folder.resolve(".t.fit.compact"), "half a table");
        TableWriter writer = TableWriter.append(file());
        assertFalse(Files.exists(remains));
        writer.close(true);
        try (ItemTable table = ItemTable.open(file())) {
            assertSameRows(table, ROWS);
        }
    }

    @Test
    void aTableWithLostRowsIsNotRewritten() throws Exception {
        stream(ROWS).close(false);
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 20] ^= 1;
        Files.write(file(), bytes);
        TableWriter.append(file()).close(true);
        assertEquals(bytes.length, Files.size(file()));
        try (ItemTable table = ItemTable.open(file())) {
            assertEquals(1, table.verify().size());
            assertEquals(ROWS - BATCH, table.size());
        }
    }
}
