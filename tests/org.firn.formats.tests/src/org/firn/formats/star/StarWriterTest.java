/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.firn.formats.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarWriterTest {

    @TempDir
    Path folder;

    @Test
    void writesTablesAsRelionLaysThemOut() throws IOException {
        Path path = folder.resolve("out.star");
        try (StarWriter writer = StarWriter.create(path)) {
            writer.version(30001).pairs("general").pair("rlnResolution", 8.5).pair("_rlnName", "two words");
            writer.loop("particles", List.of("rlnImageName", "_rlnAngleRot", "rlnClassNumber", "rlnLog"));
            writer.put("000001@a.mrcs").put(-12.3456788).put(3).put(258678.9).endRow();
            writer.put("").put(0.0).put(-5).putExact(0.1).endRow();
            writer.finish();
        }
        assertEquals(
                """

                # version 30001

                data_general

                _rlnResolution                                  8.500000
                _rlnName                                    "two words"


                # version 30001

                data_particles

                loop_
                _rlnImageName #1
                _rlnAngleRot #2
                _rlnClassNumber #3
                _rlnLog #4
                000001@a.mrcs   -12.345679            3 258678.900000
                ""     0.000000           -5          0.1

                """,
                Files.readString(path));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<String> texts = List.of(
                "plain",
                "two words",
                "",
                "it's",
                "say \"x\"",
                "_label",
                "#5",
                "data_a",
                "loop_",
                ";",
                "'q' z",
                "\u00c5",
                "tab\there",
                "'",
                "\"",
                "datum");
        Path path = folder.resolve("out.star");
        try (StarWriter writer = StarWriter.create(path)) {
            writer.loop("t", List.of("a", "b"));
            for (String text : texts) {
                writer.put(text).put(1).endRow();
            }
            writer.pairs("l");
            for (int i = 0; i < texts.size(); i++) {
                writer.pair("x" + i, texts.get(i));
            }
            writer.finish();
        }
        StarFile file = StarFile.read(path);
        assertEquals(texts, file.table("t").strings("a"));
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), file.table("l").get(0, "x" + i));
        }
    }

    @Test
    void aBlankAnywhereIsQuotedAndNothingElseIs() throws IOException {
        Path path = folder.resolve("blanks.star");
        StringBuilder expected = new StringBuilder();
        try (StarWriter writer = StarWriter.create(path)) {
            writer.loop("t", List.of("a"));
            for (int at = 0; at < 19; at++) {
                for (String inserted : List.of(" ", "\t", "!", "~", "\u00c5", "\u2126")) {
                    String text = new StringBuilder("x".repeat(19))
                            .insert(at, inserted)
                            .toString();
                    writer.put(text).endRow();
                    String quote = inserted.isBlank() ? "\"" : "";
                    expected.append(quote + text + quote + "\n");
                }
            }
            writer.finish();
        }
        String written = Files.readString(path);
        assertEquals(
                expected.toString(),
                written.substring(written.indexOf("_a #1\n") + 6).stripTrailing() + "\n");
    }

    @Test
    void wideNumbersStayApart() throws IOException {
        Path path = folder.resolve("out.star");
        try (StarWriter writer = StarWriter.create(path)) {
            writer.loop("", List.of("a", "b", "c"));
            writer.put(123456789.123456).put(-987654321.5).put(Long.MIN_VALUE).endRow();
            writer.finish();
        }
        StarTable table = StarFile.read(path).table("");
        assertEquals(123456789.123456, table.getDouble(0, "a"));
        assertEquals(-987654321.5, table.getDouble(0, "b"));
        assertEquals(Long.MIN_VALUE, table.getLong(0, "c"));
    }

    @Test
    void copyingARelionFileKeepsEveryValue() throws IOException {
        StarFile original = StarFile.read(Fixtures.copy("star/relion31.star", folder));
        Path path = folder.resolve("copy.star");
        try (StarWriter writer = StarWriter.create(path)) {
            writer.version(30001);
            for (StarTable table : original.tables()) {
                writer.table(table);
            }
            writer.finish();
        }
        StarFile copy = StarFile.read(path);
        for (int t = 0; t < 2; t++) {
            StarTable a = original.tables().get(t);
            StarTable b = copy.tables().get(t);
            assertEquals(a.name(), b.name());
            assertEquals(a.columns(), b.columns());
            for (String column : a.columns()) {
                assertEquals(a.strings(column), b.strings(column));
            }
        }
    }

    @Test
    void longTextsAndManyRowsPassTheBuffer() throws IOException {
        Path path = folder.resolve("out.star");
        String longText = "\u00e9".repeat(100_000);
        try (StarWriter writer = StarWriter.create(path)) {
            writer.loop("", List.of("a", "b"));
            writer.put(longText).put(-1).endRow();
            for (int i = 0; i < 20_000; i++) {
                writer.put("name-" + i + "\u00fc").put(i * 0.5).endRow();
            }
            writer.finish();
        }
        StarTable table = StarFile.read(path).table("");
        assertEquals(20_001, table.size());
        assertEquals(longText, table.get(0, "a"));
        assertEquals("name-19999\u00fc", table.get(20_000, "a"));
        assertEquals(9999.5, table.getDouble(20_000, "b"));
    }

    @Test
    void withoutFinishNothingAppears() throws IOException {
        Path path = Files.writeString(folder.resolve("old.star"), "old");
        try (StarWriter writer = StarWriter.create(path)) {
            writer.loop("", List.of("a")).put(1).endRow();
        }
        assertEquals("old", Files.readString(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aRowOfTheWrongLengthIsAProgrammingError() throws IOException {
        try (StarWriter writer = StarWriter.create(folder.resolve("a.star"))) {
            assertThrows(IllegalStateException.class, () -> writer.put(1));
            writer.loop("p", List.of("a", "b")).put(1);
            IllegalStateException e = assertThrows(IllegalStateException.class, writer::endRow);
            assertTrue(e.getMessage().contains("a row of table 'p' has 1 values instead of 2"), e.getMessage());
            assertThrows(IllegalStateException.class, writer::finish);
            writer.put(2);
            assertThrows(IllegalStateException.class, () -> writer.put(3));
        }
        assertFalse(Files.exists(folder.resolve("a.star")));
    }

    @Test
    void whatStarCannotHoldIsRefused() throws IOException {
        try (StarWriter writer = StarWriter.create(folder.resolve("a.star"))) {
            assertThrows(IllegalArgumentException.class, () -> writer.loop("", List.of()));
            assertThrows(IllegalArgumentException.class, () -> writer.loop("", List.of("a", "_a")));
            assertThrows(IllegalArgumentException.class, () -> writer.loop("two words", List.of("a")));
            assertThrows(IllegalArgumentException.class, () -> writer.loop("", List.of("two words")));
            writer.loop("", List.of("a"));
            assertThrows(IllegalArgumentException.class, () -> writer.put("two\nlines"));
            assertThrows(IllegalArgumentException.class, () -> writer.put("a\" b' c"));
        }
    }
}
