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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableException;
import org.firn.tables.TableLockedException;
import org.firn.tables.TableWriter;
import org.firn.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that views need stay, or the views get rows of their own first. */
class ViewReferencesTest {

    @TempDir
    private Path temporary;

    private final Random random = new Random(9);
    private Path folder = Path.of("");
    private Path base = Path.of("");
    private Path other = Path.of("");
    private Path view = Path.of("");
    private Modelled kept = new Modelled(null, List.of(), List.of());

    @BeforeEach
    void write() throws IOException {
        folder = temporary.toRealPath();
        base = folder.resolve("base.fit");
        other = folder.resolve("other.fit");
        view = folder.resolve("view.fit");
        Modelled all = RandomItems.write(random, base, 300);
        RandomItems.write(random, other, 20);
        TableView chosen =
                all.view().where(RowFilter.parse("n < 2", all.view().schema())).kept();
        kept = all.choose(chosen, row -> ((Number) all.value(row, "n")).intValue() < 2);
        chosen.save(view);
    }

    @Test
    void theFolderKnowsWhichViewsNeedWhichTables() throws IOException {
        ViewReferences references = ViewReferences.in(folder);
        assertEquals(List.of(view), references.views());
        assertEquals(List.of(base), references.tablesOf(view));
        assertEquals(List.of(view), references.viewsOf(base));
        assertEquals(List.of(), references.viewsOf(other));
    }

    @Test
    void aNeededTableIsNotDeleted() {
        TableException refused = assertThrows(TableException.class, () -> Tables.delete(base, folder));
        assertTrue(refused.getMessage().contains(view.toString()), refused.getMessage());
        assertTrue(Files.exists(base));
    }

    @Test
    void whatNobodyNeedsIsDeleted() throws IOException {
        Tables.delete(other, folder);
        assertFalse(Files.exists(other));
        Tables.delete(view, folder);
        Tables.delete(base, folder);
        assertFalse(Files.exists(base));
    }

    @Test
    void aViewOfAViewNeedsTheTableOnly() throws IOException {
        Path second = folder.resolve("second.fit");
        TableView.of(ItemTable.open(view)).slice(0, 5).kept().save(second);
        Tables.delete(view, folder);
        assertEquals(5, ItemTable.open(second).size());
        assertThrows(TableException.class, () -> Tables.delete(base, folder));
    }

    @Test
    void viewsGetRowsOfTheirOwnBeforeTheirTableGoes() throws IOException {
        UUID uuid = ItemTable.open(view).uuid();
        assertEquals(List.of(view), Tables.deleteDetaching(base, folder));
        assertFalse(Files.exists(base));
        try (ItemTable table = ItemTable.open(view)) {
            assertEquals(uuid, table.uuid());
            kept.check(table, random);
        }
        assertEquals(List.of(), ViewReferences.in(folder).views());
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().contains("detached")));
        }
    }

    /** What a crash may leave: a part of the copy. The next try makes it anew. */
    @Test
    void aHalfMadeCopyIsMadeAnew() throws IOException {
        Files.write(folder.resolve(".view.fit.detached"), new byte[] {1, 2, 3});
        Tables.detach(view);
        try (ItemTable table = ItemTable.open(view)) {
            kept.check(table, random);
        }
    }

    @Test
    void aViewWithLostRowsIsNotDetached() throws IOException {
        byte[] bytes = Files.readAllBytes(base);
        bytes[bytes.length - 9] ^= 1;
        bytes[bytes.length / 2] ^= 1;
        bytes[bytes.length / 3] ^= 1;
        Files.write(base, bytes);
        TableException refused = assertThrows(TableException.class, () -> Tables.deleteDetaching(base, folder));
        assertTrue(refused.getMessage().contains("some are lost"), refused.getMessage());
        assertTrue(Files.exists(base));
        assertEquals(List.of(view), ViewReferences.in(folder).views());
    }

    @Test
    void aDamagedViewKeepsEveryTable() throws IOException {
        byte[] bytes = Files.readAllBytes(view);
        bytes[70] ^= 1;
        Files.write(view, bytes);
        TableException refused = assertThrows(TableException.class, () -> Tables.delete(other, folder));
        assertTrue(refused.getMessage().contains("view.fit is a damaged view"), refused.getMessage());
    }

    @Test
    void aTableThatIsBeingWrittenIsNotDeleted() throws IOException {
        Path open = folder.resolve("open.fit");
        try (TableWriter writer = TableWriter.create(open, RandomItems.SCHEMA, Map.of())) {
            assertThrows(TableLockedException.class, () -> Tables.delete(open, folder));
            writer.close(true);
        }
        Tables.delete(open, folder);
    }
}
