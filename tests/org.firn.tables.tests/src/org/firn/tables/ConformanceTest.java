/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden files hold every encoding of every type with every pattern of nulls, made from the document by
 * {@link GoldenMain} once. Firn reads them as the text beside them says, and never otherwise, whatever happens to the
 * bytes.
 */
class ConformanceTest {

    /** A small file with every type and encoding. */
    private static final String MIXED = "MIXED";

    @TempDir
    Path folder;

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ConformanceTest.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** The header, then a line a row. */
    private static List<String> expected(String name) throws IOException {
        return new String(resource(name + ".txt"), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    private static String line(ItemCursor cursor) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cursor.columns().size(); c++) {
            line.append(c == 0 ? "" : "\t").append(GoldenMain.render(RandomTable.value(cursor, c)));
        }
        return line.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOLEAN", "INT32", "INT64", "FLOAT32", "FLOAT64", "STRING", MIXED})
    void everyEncodingAndPatternOfNullsIsReadAsTheTextSays(String name) throws Exception {
        List<String> expected = expected(name);
        Path file = Files.write(folder.resolve("t.fit"), resource(name + ".fit"));
        try (ItemTable table = ItemTable.open(file)) {
            assertEquals(expected.get(0), String.join("\t", table.schema().names()));
            assertEquals(List.of(), table.verify());
            assertTrue(table.isClosed());
            assertEquals(Set.of("first", "nothing \u00e9"), new LinkedHashSet<>(table.tags()));
            assertEquals("hand", table.properties().get("made by"));
            assertEquals("\u00c5", table.schema().column(1).unit());
            ItemCursor cursor = table.cursor();
            for (String line : expected.subList(1, expected.size())) {
                assertTrue(cursor.next());
                assertEquals(line, line(cursor));
            }
            assertEquals(expected.size() - 1, table.size());
            assertEquals(false, cursor.next());
            assertRangesAreRight(table);
        }
    }

    /** Sorted questions use the least and greatest values of the groups. */
    private static void assertRangesAreRight(ItemTable table) {
        for (ColumnSpec column : table.schema().columns()) {
            long[] all = table.query().sortBy(column.name(), true).rowNumbers();
            long[] few = table.query().sortBy(column.name(), true).limit(3).rowNumbers();
            assertEquals(table.size(), all.length);
            assertEquals(
                    List.of(all[0], all[1], all[2]), Arrays.stream(few).boxed().toList(), column.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOLEAN", "INT32", "INT64", "FLOAT32", "FLOAT64", "STRING", MIXED})
    void theReaderOfTheTestsReadsTheSame(String name) throws Exception {
        List<String> expected = expected(name);
        DocumentReader reader = new DocumentReader(Files.write(folder.resolve("t.fit"), resource(name + ".fit")));
        assertEquals(List.of(), reader.problems);
        for (int row = 0; row < expected.size() - 1; row++) {
            StringBuilder line = new StringBuilder();
            for (List<@Nullable Object> values : reader.columns.values()) {
                line.append(line.isEmpty() ? "" : "\t").append(GoldenMain.render(values.get(row)));
            }
            assertEquals(expected.get(row + 1), line.toString());
        }
    }

    @Test
    void everyTruncationGivesRightRowsAndAReportOrARefusal() throws Exception {
        byte[] whole = resource(MIXED + ".fit");
        List<String> expected = expected(MIXED);
        int refused = 0;
        int lost = 0;
        Path file = folder.resolve("cut.fit");
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int shown = rightRows(file, expected, "cut to " + length + " bytes");
            refused += shown < 0 ? 1 : 0;
            lost += shown >= 0 && shown < expected.size() - 1 ? 1 : 0;
        }
        assertTrue(refused > 1024 && lost > whole.length / 3, refused + " refused, " + lost + " with lost rows");
    }

    @Test
    void everyFlippedByteGivesRightRowsOrAReportOrARefusal() throws Exception {
        byte[] whole = resource(MIXED + ".fit");
        List<String> expected = expected(MIXED);
        int refused = 0;
        int lost = 0;
        Path file = folder.resolve("flipped.fit");
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (at % 3 == 0 ? 0xFF : 1 << at % 8);
            Files.write(file, flipped);
            int shown = rightRows(file, expected, "byte " + at);
            refused += shown < 0 ? 1 : 0;
            lost += shown >= 0 && shown < expected.size() - 1 ? 1 : 0;
        }
        assertTrue(refused > 300 && lost > whole.length / 3, refused + " refused, " + lost + " with lost rows");
    }

    /** Checks that each row is shown right or is reported lost; gives the number shown, -1 for a refused file. */
    private static int rightRows(Path file, List<String> expected, String what) throws IOException {
        try (ItemTable table = ItemTable.open(file)) {
            long lost = table.verify().stream().mapToLong(Damage::rowsLost).sum();
            int shown = 0;
            ItemCursor cursor = table.cursor();
            while (cursor.next()) {
                assertEquals(expected.get((int) cursor.rowNumber() + 1), line(cursor), what);
                shown++;
            }
            assertEquals(expected.size() - 1 - lost, shown, () -> what + ": " + table.damages());
            assertEquals(shown, table.size(), what);
            return shown;
        } catch (TableException e) {
            return -1;
        }
    }
}
