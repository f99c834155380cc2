/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file: the rows that are shown are right, and those that are lost are reported. */
class DamageTest {

    private static final int GROUP_ROWS = 20;
    private static final int FIRST_BYTES = 1024;
    private static final int FIRST_RECORD = 64;
    private static final int SECOND_RECORD = 512;
    private static final int RECORD_BYTES = 64;
    private static final int ROWS = 3 * GROUP_ROWS;

    @TempDir
    Path folder;

    private final RandomTable random = new RandomTable(4, ROWS);
    private Path whole;
    private final long[] ends = new long[4];
    private final byte[][] starts = new byte[4][];

    @BeforeEach
    void writeThreeGroups() throws IOException {
        whole = folder.resolve("whole.fit");
        try (TableWriter writer = TableWriter.create(whole, RandomTable.SCHEMA, Map.of())) {
            for (int i = 0; i < 3; i++) {
                ends[i] = Files.size(whole);
                starts[i] = Arrays.copyOf(Files.readAllBytes(whole), FIRST_BYTES);
                random.writeRows(writer, i * GROUP_ROWS, (i + 1) * GROUP_ROWS);
                writer.flush("batch " + i);
            }
            ends[3] = Files.size(whole);
            writer.close(false);
        }
    }

    /** The file as it was after some publications, followed by what the next one had written before a crash. */
    private Path crashedAfter(int groups, long bytes) throws IOException {
        Path file = folder.resolve("crashed.fit");
        byte[] cut = Arrays.copyOf(Files.readAllBytes(whole), (int) bytes);
        System.arraycopy(starts[groups], 0, cut, 0, FIRST_BYTES);
        return Files.write(file, cut);
    }

    private void assertShows(Path file, int rows, List<Damage> damages) throws IOException {
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(
                    damages.size(), table.verify().size(), () -> table.damages().toString());
            assertEquals(rows, table.size());
            for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
                assertEquals(
                        random.column(c).subList(0, rows),
                        RandomTable.read(table, RandomTable.SCHEMA.column(c).name()));
            }
        }
    }

    @Test
    void aTornTailLosesOnlyTheUnpublishedGroup() throws Exception {
        for (long end = ends[2]; end <= ends[3]; end++) {
            Path file = crashedAfter(2, end);
            assertShows(file, 2 * GROUP_ROWS, List.of());
            if (end % 97 == 0 || end == ends[3]) {
                assertWriterGoesOn(file);
            }
        }
    }

    @Test
    void aCrashBetweenTheTwoCommitRecordsLosesNothingEvenWhenTheFirstIsTornNext() throws Exception {
        byte[] between = Files.readAllBytes(whole);
        System.arraycopy(starts[2], SECOND_RECORD, between, SECOND_RECORD, RECORD_BYTES);
        Path file = Files.write(folder.resolve("between.fit"), between);
        assertShows(file, ROWS, List.of());
        TableWriter.append(file).close();
        byte[] torn = Files.readAllBytes(file);
        torn[FIRST_RECORD + 1] ^= 1;
        assertShows(Files.write(file, torn), ROWS, List.of());
        TableWriter.append(file).close();
        torn = Files.readAllBytes(file);
        torn[SECOND_RECORD + 1] ^= 1;
        assertShows(Files.write(file, torn), ROWS, List.of());
    }

    private void assertWriterGoesOn(Path file) throws IOException {
        try (TableWriter writer = TableWriter.append(file)) {
            assertEquals(ends[2], Files.size(file), "the unpublished bytes are cut off");
            assertFalse(writer.hasTag("batch 2"));
            random.writeRows(writer, 2 * GROUP_ROWS, ROWS);
            writer.flush("batch 2");
        }
        assertShows(file, ROWS, List.of());
    }

    @Test
    void aFileCutBelowWhatWasPublishedShowsTheRestAndReportsTheLoss() throws Exception {
        byte[] all = Files.readAllBytes(whole);
        for (long end = ends[2]; end < ends[3]; end++) {
            Path file = Files.write(folder.resolve("cut.fit"), Arrays.copyOf(all, (int) end));
            try (ItemTable table = ItemTable.open(file)) {
                assertEquals(2 * GROUP_ROWS, table.size());
                assertEquals(
                        List.of(ends[2]),
                        table.verify().stream().map(Damage::offset).toList());
                assertEquals(GROUP_ROWS, table.damages().get(0).rowsLost());
                assertEquals(2 * GROUP_ROWS, table.damages().get(0).firstRow());
            }
        }
        Path file = folder.resolve("cut.fit");
        String message = assertThrows(TableException.class, () -> TableWriter.append(file))
                .getMessage();
        assertTrue(message.contains("cut.fit") && message.contains("20 rows from row 40 are lost"), message);
    }

    @Test
    void aBadGroupIsSkippedByEveryWayOfReading() throws Exception {
        byte[] all = Files.readAllBytes(whole);
        all[(int) ends[2] - 9] ^= 1;
        Path file = Files.write(folder.resolve("flipped.fit"), all);
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(40, table.doubles("rln.Extra").length);
            assertEquals(40, table.strings("text").length);
            assertEquals(40, table.size());
            RowPage page = table.page(15, 10, "id");
            assertEquals(10, page.size());
            assertEquals(random.rows.get(44)[0], page.getLong(9, 0));
            assertEquals(1, table.rows(new long[] {5, 25}, "id").size());
            long lostId = (Long) random.rows.get(25)[0];
            assertEquals(-1, table.rowsOf(lostId)[0]);
            assertEquals(40, table.query().count());
            assertEquals(40, table.query().sortBy("long", true).rowNumbers().length);
            Damage damage = table.damages().get(0);
            assertEquals(List.of(ends[1], 20L, 20L), List.of(damage.offset(), damage.firstRow(), damage.rowsLost()));
            assertEquals(file, damage.file());
        }
    }

    @Test
    void anAnswerFromWholeColumnsDoesNotSufferFromOneThatIsDamaged() throws Exception {
        byte[] all = Files.readAllBytes(whole);
        all[(int) ends[2] - 9] ^= 1;
        Path file = Files.write(folder.resolve("flipped.fit"), all);
        RowFilter known = RowFilter.parse("long is null or long is not null", RandomTable.SCHEMA);
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(ROWS, table.query().where(known).count());
            assertEquals(List.of(), table.damages(), "nothing has been read of the damaged column");
            RowPage first = table.query().sortBy("long", false).limit(50).page("long", "rln.Extra");
            assertEquals(40, first.size(), "the page needs the damaged column, so the group is left out of it");
            assertEquals(40, table.query().where(known).count(), "a loss that is known counts everywhere");
            assertEquals(1, table.damages().size());
        }
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(
                    30,
                    table.query()
                            .sortBy("long", false)
                            .limit(30)
                            .page("long", "rln.Extra")
                            .size());
        }
    }

    @Test
    void aBadGroupHeaderCostsOnlyItsGroup() throws Exception {
        byte[] all = Files.readAllBytes(whole);
        all[(int) ends[1] + 9] ^= 1;
        try (ItemTable table = ItemTable.open(Files.write(folder.resolve("flipped.fit"), all))) {
            assertEquals(40, table.size());
            assertEquals(1, table.damages().size());
            assertEquals(20, table.damages().get(0).rowsLost());
            assertEquals(Set.of("batch 0", "batch 2"), table.tags());
        }
    }

    @Test
    void twoBadCommitRecordsAreReportedAndTheGroupsShown() throws Exception {
        byte[] all = Files.readAllBytes(whole);
        all[70] ^= 1;
        all[520] ^= 1;
        Path file = Files.write(folder.resolve("records.fit"), all);
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(60, table.size());
            assertTrue(table.damages().get(0).reason().contains("commit records"));
        }
        assertTrue(assertThrows(TableException.class, () -> TableWriter.append(file))
                .getMessage()
                .contains("copy what is readable to a new table"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 65_535})
    void aNewerVersionIsRefused(int version) throws Exception {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(whole)).order(ByteOrder.LITTLE_ENDIAN);
        all.putShort(8, (short) version);
        CRC32C crc = new CRC32C();
        crc.update(all.array(), 0, 60);
        all.putInt(60, (int) crc.getValue());
        Path file = Files.write(folder.resolve("newer.fit"), all.array());
        String message = assertThrows(NewerVersionException.class, () -> ItemTable.open(file))
                .getMessage();
        assertTrue(
                message.contains("newer.fit")
                        && message.contains("format version " + version)
                        && message.contains("newer Firn"),
                message);
        assertThrows(NewerVersionException.class, () -> TableWriter.append(file));
    }

    @Test
    void somethingElseIsNoTable() throws Exception {
        Path text = Files.writeString(folder.resolve("text.fit"), "data_\nloop_\n".repeat(200));
        assertTrue(assertThrows(TableException.class, () -> ItemTable.open(text))
                .getMessage()
                .contains("is not an item table"));
        Path empty = Files.createFile(folder.resolve("empty.fit"));
        assertTrue(assertThrows(TableException.class, () -> ItemTable.open(empty))
                .getMessage()
                .contains("0 bytes"));
        assertThrows(NoSuchFileException.class, () -> ItemTable.open(folder.resolve("none.fit")));
    }
}
