/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionMetadataFormatRegistryTest {
    private final TestExtensions extensions = new TestExtensions(ExtensionMetadataFormatRegistryTest.class);
    private final List<String> log = new ArrayList<>();

    @TempDir
    Path folder;

    /** Files that begin with A. */
    public static final class OfA implements MetadataFormat {
        @Override
        public boolean recognises(Path file, byte[] start) {
            return new String(start, StandardCharsets.UTF_8).startsWith("A");
        }
    }

    /** All others. */
    public static final class OfOthers implements MetadataFormat {
        @Override
        public boolean recognises(Path file, byte[] start) {
            return !new OfA().recognises(file, start);
        }
    }

    @BeforeEach
    void declareExtensionPoint() {
        extensions.contribute("org.firn.protocol", "<extension-point id='metadataFormats' name='m'/>");
    }

    private void contribute(String id, String files, Class<?> type, String more) {
        extensions.contribute(
                "org.example." + id,
                "<extension point='org.firn.protocol.metadataFormats'><format id='" + id + "' name='N' extensions='"
                        + files + "' class='" + type.getName() + "' " + more + "/></extension>");
    }

    private ExtensionMetadataFormatRegistry read() {
        return new ExtensionMetadataFormatRegistry(extensions.registry(), log::add);
    }

    private static List<String> ids(List<MetadataFormatDescriptor> formats) {
        return formats.stream().map(MetadataFormatDescriptor::id).toList();
    }

    @Test
    void programsThatShareAnEndingAreToldApartByTheContent() throws IOException {
        contribute("others", "star", OfOthers.class, "");
        contribute("a", "star,par", OfA.class, "writes='false'");
        Path file = Files.writeString(folder.resolve("X.STAR"), "A b c");
        assertEquals(List.of("a", "others"), ids(read().ofName(file)));
        assertEquals(List.of("a"), ids(read().ofContent(file)));
        assertInstanceOf(OfA.class, read().find("a").orElseThrow().create());
        assertTrue(read().find("others").orElseThrow().writes());
        assertEquals(List.of(), log);
    }

    @Test
    void aFormatThatDoesNotReadIsNotAskedAndAnEndingWithoutDotIsMeantAsItIs() throws IOException {
        contribute("a", "_info.json", OfA.class, "");
        contribute("w", "_info.json", OfA.class, "reads='false'");
        Path file = Files.writeString(folder.resolve("mic_info.json"), "A");
        assertEquals(List.of("a"), ids(read().ofContent(file)));
        assertEquals(List.of(), ids(read().ofName(folder.resolve("info.json"))));
    }

    @Test
    void anIdThatIsThereAlreadyIsLoggedAndLeftOut() {
        contribute("a", "x", OfA.class, "");
        contribute("a", "y", OfA.class, "");
        assertEquals(1, read().all().size());
        assertTrue(log.get(0).contains("repeats the id a"), log.get(0));
    }

    @Test
    void settingsThatNobodyAsksForAndGuessesAreKnown() {
        Exchange exchange = new Exchange(Map.of("samplingRate", "1.5", "typo", "1", "bad", "x"));
        assertEquals(1.5, exchange.number("samplingRate").getAsDouble());
        assertThrows(IllegalArgumentException.class, () -> exchange.number("bad"));
        exchange.guess("micrograph.name", "m, from the name of the file");
        exchange.warn("Once.");
        exchange.warn("Once.");
        assertEquals(List.of("typo"), exchange.unused());
        assertEquals(2, exchange.notes().size());
        assertTrue(exchange.notes().get(0).contains("--set micrograph.name=VALUE"));
    }

    @Test
    void theKindOfItemsIsToldByTheTableOrItsColumns() {
        List<ColumnSpec> places =
                List.of(ColumnSpec.of("x", ColumnType.FLOAT64), ColumnSpec.of("y", ColumnType.FLOAT64));
        List<ColumnSpec> images = List.of(ColumnSpec.of("image.file", ColumnType.STRING));
        assertEquals(ItemKind.COORDINATE, ItemKind.of(Map.of(), places).orElseThrow());
        assertEquals(ItemKind.PARTICLE, ItemKind.of(Map.of(), images).orElseThrow());
        assertEquals(
                ItemKind.MOVIE,
                ItemKind.of(Map.of(ItemKind.PROPERTY, "Movie"), places).orElseThrow());
        assertTrue(ItemKind.of(Map.of(), List.of()).isEmpty());
        assertEquals("Å", ItemKind.MICROGRAPH.column("ctf.defocusU").unit());
    }
}
