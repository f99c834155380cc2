/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.firn.tables.ItemTable;
import org.firn.tables.NewerVersionException;
import org.firn.tables.RowFilter;
import org.firn.tables.TableException;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view file gives the rows of its view, or is refused with a reason. */
class ViewFileTest {

    @TempDir
    private Path folder;

    private final Random random = new Random(4);
    private Path base = Path.of("");
    private Path view = Path.of("");
    private Modelled saved = new Modelled(null, List.of(), List.of());

    /** A view of a join, with every kind of span and a list. */
    @BeforeEach
    void save() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        base = folder.resolve("tables/base.fit");
        view = folder.resolve("view.fit");
        Modelled all = RandomItems.write(random, base, 400);
        long[] map = random.longs(400, -1, 400).toArray();
        Modelled joined = all.join(all.view().join(all.view().table(), map, List.of("x")), all, map, List.of("x"));
        TableView chosen = joined.view()
                .where(RowFilter.parse("n < 2", joined.view().schema()))
                .kept();
        saved = joined.choose(chosen, row -> ((Number) joined.value(row, "n")).intValue() < 2);
        chosen.save(view);
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(view);
        for (int length = 0; length < whole.length; length++) {
            Files.write(view, Arrays.copyOf(whole, length));
            assertThrows(TableException.class, () -> ItemTable.open(view), "cut to " + length);
        }
    }

    @Test
    void everyFlippedByteIsRefusedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(view);
        int harmless = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(view, flipped);
            try (ItemTable opened = ItemTable.open(view)) {
                saved.check(opened, random);
                harmless++;
            } catch (TableException e) {
                assertTrue(e.getMessage().contains(view.toString()), e.getMessage());
            }
        }
        assertTrue(harmless < 16, harmless + " bytes may be anything: padding only");
    }

    @Test
    void junkBehindTheEndIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(view);
        Files.write(view, Arrays.copyOf(whole, whole.length + 8));
        assertRefused("is a damaged view");
    }

    private void assertRefused(String... parts) {
        TableException refused = assertThrows(TableException.class, () -> ItemTable.open(view));
        for (String part : parts) {
            assertTrue(refused.getMessage().contains(part), refused.getMessage());
        }
        assertTrue(refused.getMessage().contains(view.toString()), refused.getMessage());
    }

    @Test
    void aMissingBaseIsNamed() throws IOException {
        Files.move(base, folder.resolve("elsewhere.fit"));
        assertRefused(base.toString(), "is not there; put it back");
    }

    @Test
    void aBaseOfAnotherIdentityIsRefused() throws IOException {
        Files.delete(base);
        RandomItems.write(random, base, 400);
        assertRefused(base.toString(), "has been replaced by another table");
    }

    @Test
    void aBaseThatIsNoTableAnyMoreIsRefused() throws IOException {
        Files.writeString(base, "not a table");
        assertRefused(base.toString(), "cannot be opened", "restore it");
    }

    /** The commit record of an earlier time says that there are fewer rows. */
    @Test
    void aBaseThatHasBecomeShorterIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(base);
        for (int record : new int[] {64, 512}) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            buffer.putLong(record + 16, 399);
            CRC32C crc = new CRC32C();
            crc.update(bytes, record, 60);
            buffer.putInt(record + 60, (int) crc.getValue());
        }
        Files.write(base, bytes);
        assertRefused(base.toString(), "has become shorter (399 rows instead of 400)");
    }

    @Test
    void aBaseOfANewerVersionIsRefused() throws IOException {
        setVersion(base, 60);
        assertRefused(base.toString(), "newer Firn");
    }

    @Test
    void aViewOfANewerVersionIsRefused() throws IOException {
        setVersion(view, 60);
        assertThrows(NewerVersionException.class, () -> ItemTable.open(view));
    }

    private static void setVersion(Path file, int crcAt) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = 9;
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, crcAt);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(crcAt, (int) crc.getValue());
        Files.write(file, bytes);
    }

    @Test
    void aBaseThatHasGrownGivesTheOldRows() throws IOException {
        try (TableWriter writer = TableWriter.reopen(base)) {
            writer.set(writer.column("n"), 0).endRow();
            writer.close(true);
        }
        try (ItemTable opened = ItemTable.open(view)) {
            saved.check(opened, random);
        }
    }

    /** The new rows would reach into the place of the second base in the row space. */
    @Test
    void aBaseThatHasGrownMuchGivesTheOldRowsOfAUnion() throws IOException {
        Modelled twice = Modelled.union(
                TableView.union(List.of(saved.view(), saved.view()), UnionPolicy.FILL_WITH_NULL),
                List.of(saved, saved));
        twice.view().save(view);
        try (TableWriter writer = TableWriter.reopen(base)) {
            for (int i = 0; i < 70_000; i++) {
                writer.set(writer.column("n"), 0).endRow();
            }
            writer.close(true);
        }
        try (ItemTable opened = ItemTable.open(view)) {
            twice.check(opened, random);
        }
    }

    @Test
    void theFolderMayMove() throws IOException {
        Path other = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, other);
        try (ItemTable opened = ItemTable.open(other.resolve("view.fit"))) {
            saved.check(opened, random);
        } finally {
            Files.move(other, folder);
        }
    }

    @Test
    void aTableThatIsStillWrittenCannotBeReferredTo() throws IOException {
        Path open = folder.resolve("open.fit");
        try (TableWriter writer = TableWriter.create(open, RandomItems.SCHEMA, Map.of())) {
            writer.set(writer.column("n"), 0).endRow();
            writer.flush("");
            TableView growing = TableView.of(ItemTable.open(open));
            assertEquals(1, growing.table().size());
            TableException refused = assertThrows(TableException.class, () -> growing.save(folder.resolve("v.fit")));
            assertTrue(refused.getMessage().contains("open.fit is still being written; wait"), refused.getMessage());
        }
    }

    @Test
    void aViewReplacesAViewButNeverATable() throws IOException {
        saved.view().slice(0, 3).kept().save(view);
        try (ItemTable opened = ItemTable.open(view)) {
            assertEquals(3, opened.size());
        }
        assertThrows(FileAlreadyExistsException.class, () -> saved.view().save(base));
        assertFalse(Files.exists(folder.resolve(".view.fit.new")));
    }

    /** Rows from a group that is lost are lost; all others stay what they were, under their numbers. */
    @Test
    void aDamagedBaseNeverGivesWrongRows() throws IOException {
        byte[] whole = Files.readAllBytes(base);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            flipped[1024 + random.nextInt(whole.length - 1024)] ^= 0x55;
            Files.write(base, flipped);
            try (ItemTable opened = ItemTable.open(view)) {
                long shown = 0;
                for (var c = opened.cursor("id", "name"); c.next(); shown++) {
                    assertEquals(saved.value((int) c.rowNumber(), "id"), c.getLong(0));
                    assertEquals(saved.value((int) c.rowNumber(), "name"), c.getString(1));
                }
                assertEquals(opened.size(), shown);
                assertTrue(shown == saved.rows().size() || !opened.damages().isEmpty());
            } catch (TableException e) {
                assertTrue(e.getMessage().contains(base.toString()), e.getMessage());
            }
        }
    }
}
