/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One process writes, another one reads. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SecondProcessTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int KILLS = 20;
    /** Ten times what is wanted, since other programs may keep a test machine busy. */
    private static final double MOST_MILLISECONDS = 500;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("t.fit");
    }

    /** Checks that all rows from a row number on are what the other process wrote, and gives the next row number. */
    private static long check(ItemTable table, long from, int batchRows) {
        ItemCursor cursor = table.cursorFrom(from);
        long row = from;
        while (cursor.next()) {
            assertEquals(row + 1, cursor.getLong(0));
            assertEquals(row / batchRows, cursor.getLong(1));
            assertEquals((double) row * row, cursor.getDouble(2));
            assertEquals("name " + row % batchRows % 10, cursor.getString(3));
            row++;
        }
        assertEquals(table.size(), row);
        assertEquals(0, row % batchRows, "a batch is seen as a whole");
        assertEquals(List.of(), table.damages());
        return row;
    }

    @Test
    void aReaderFollowsATableThatGrowsInAnotherProcess() throws Exception {
        int batches = 300;
        int batchRows = 70;
        try (ChildJvm writer = new ChildJvm(AppendingMain.class, file(), batches, batchRows)) {
            assertEquals("ready", writer.readLine());
            try (ItemTable table = ItemTable.open(file())) {
                assertEquals(0, table.size());
                writer.tell("go");
                long rows = 0;
                while (!table.isClosed()) {
                    assertTrue(table.awaitGrowth(LONG));
                    rows = check(table, rows, batchRows);
                }
                assertEquals((long) batches * batchRows, rows);
                assertFalse(table.awaitGrowth(LONG), "a closed table is not waited for");
                assertEquals(batches, table.tags().size());
            }
        }
    }

    @Test
    void killingAWriterLosesNoPublishedRowAndRepeatsNone() throws Exception {
        Random random = new Random(11);
        int batchRows = 2500;
        int published = 0;
        int unsaid = 0;
        for (int round = 0; round < KILLS; round++) {
            ChildJvm writer = new ChildJvm(AppendingMain.class, file(), 100_000, batchRows);
            assertEquals("ready", writer.readLine());
            writer.tell("go");
            int wanted = published + 1 + random.nextInt(4);
            int told = -1;
            while (told < wanted) {
                told = Integer.parseInt(writer.readLine());
            }
            for (String line : writer.kill()) {
                told = Math.max(told, Integer.parseInt(line));
            }
            try (ItemTable table = ItemTable.open(file())) {
                published = (int) (check(table, 0, batchRows) / batchRows);
                assertTrue(published >= told + 1, "told " + told + ", found " + published);
                unsaid += published - told - 1;
                assertEquals(List.of(), table.verify());
                assertEquals(published, table.tags().size());
            }
        }
        System.out.println(KILLS + " writers killed: " + published + " batches, none lost, " + unsaid
                + " published but not yet told");
    }

    @Test
    void aSecondProcessSeesARowMillisecondsAfterItIsWritten() throws Exception {
        int batches = 60;
        double[] delays = new double[batches];
        try (ChildJvm writer = new ChildJvm(PacedMain.class, file(), batches)) {
            assertEquals("ready", writer.readLine());
            try (ItemTable table = ItemTable.open(file())) {
                for (int batch = 0; batch < batches; batch++) {
                    writer.tell("one more");
                    while (table.size() <= batch) {
                        assertTrue(table.awaitGrowth(LONG));
                    }
                    Instant now = Instant.now();
                    ItemCursor cursor = table.cursorFrom(batch);
                    assertTrue(cursor.next());
                    delays[batch] = now.until(PacedMain.instant(cursor.getLong(1)), ChronoUnit.MICROS) / -1e3;
                }
            }
        }
        Arrays.sort(delays);
        System.out.printf(
                Locale.ROOT,
                "From before a row is written to the reader of another process: median %.1f ms, worst %.1f ms%n",
                delays[batches / 2],
                delays[batches - 1]);
        assertTrue(delays[batches / 2] < MOST_MILLISECONDS, "median " + delays[batches / 2] + " ms");
    }

    @Test
    void aWriterInAnotherProcessKeepsTheTable() throws Exception {
        try (ChildJvm writer = new ChildJvm(AppendingMain.class, file(), 1, 10)) {
            assertEquals("ready", writer.readLine());
            String message = assertThrows(TableLockedException.class, () -> TableWriter.append(file()))
                    .getMessage();
            assertTrue(message.contains("t.fit") && message.contains("process "), message);
            assertThrows(TableLockedException.class, () -> TableWriter.append(file()));
            writer.tell("go");
            assertEquals("0", writer.readLine());
            assertEquals("closed", writer.readLine());
        }
        TableWriter.reopen(file()).close();
    }

    @Test
    void waitingEndsWithTheTimeout() throws Exception {
        TableWriter.create(file(), AppendingMain.SCHEMA, Map.of()).close(false);
        try (ItemTable table = ItemTable.open(file())) {
            assertFalse(table.awaitGrowth(Duration.ofMillis(30)));
            assertFalse(table.awaitGrowth(Duration.ZERO));
        }
    }

    @Test
    void growthBeforeTheWaitIsNotMissed() throws Exception {
        try (TableWriter writer = TableWriter.create(file(), AppendingMain.SCHEMA, Map.of());
                ItemTable table = ItemTable.open(file())) {
            for (int batch = 0; batch < 50; batch++) {
                CompletableFuture<Boolean> grown = CompletableFuture.supplyAsync(() -> awaitGrowth(table));
                writer.set(1, batch).set(2, 0).endRow();
                writer.flush("batch " + batch);
                assertTrue(grown.get(2, TimeUnit.MINUTES));
                assertEquals(batch + 1, table.size());
            }
        }
    }

    private static boolean awaitGrowth(ItemTable table) {
        try {
            return table.awaitGrowth(LONG);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTableThatWasReplacedIsNotMixedWithTheOldOne() throws Exception {
        TableWriter.create(file(), AppendingMain.SCHEMA, Map.of()).close(false);
        Path other = folder.resolve("other.fit");
        TableWriter.create(other, AppendingMain.SCHEMA, Map.of()).close(true);
        try (ItemTable table = ItemTable.open(file())) {
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
            assertTrue(assertThrows(TableException.class, table::refresh)
                    .getMessage()
                    .contains("replaced"));
        }
    }
}
