/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.scipion.sets.ScipionSetFormat;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScipionSetFormatTest {
    @TempDir
    private Path folder;

    private final ScipionSetFormat format = new ScipionSetFormat();

    @Test
    void aSetIsReadWithWhatItSaysAboutAllItems() throws Exception {
        FakeProject.spa(folder);
        Path table = folder.resolve("items.fit");
        try (TableSource source = format.read(folder.resolve("Runs/e/particles.sqlite"), new Exchange(Map.of()))) {
            assertEquals("Particle", source.properties().get(ItemKind.PROPERTY));
            assertEquals(5, source.writeTo(table));
        }
        try (ItemTable items = ItemTable.open(table)) {
            assertEquals(1.77, items.doubles("samplingRate")[4]);
            assertEquals(2.7, items.doubles("acquisition.sphericalAberration")[0]);
            assertEquals("Runs/e/stack0.mrcs", items.strings("image.file")[0]);
            assertFalse(items.schema().has("classId"), "a column that the set lacks is not made up");
        }
    }

    @Test
    void aSetThatNoOtherFileHoldsIsRefused() throws Exception {
        FakeProject.spa(folder);
        IOException refusal = assertThrows(
                IOException.class, () -> format.read(folder.resolve("Runs/c/classes.sqlite"), new Exchange(Map.of())));
        assertTrue(refusal.getMessage().contains("is a set of Class2D items"), refusal::getMessage);
        refusal = assertThrows(
                IOException.class, () -> format.read(folder.resolve("project.sqlite"), new Exchange(Map.of())));
        assertTrue(refusal.getMessage().contains("it is no set of Scipion"), refusal::getMessage);
    }

    @Test
    void setsAreKnownByTheirContent() throws Exception {
        FakeProject.spa(folder);
        Path set = folder.resolve("Runs/e/particles.sqlite");
        assertTrue(format.recognises(set, Files.readAllBytes(set)));
        assertFalse(format.recognises(set, "SQL".getBytes(StandardCharsets.UTF_8)));
    }
}
