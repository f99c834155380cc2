/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.firn.testkit.TestTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTableTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome run(String type, String name, String text, Map<String, Object> more) throws Exception {
        Path file = Files.writeString(directory.resolve(name), text);
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("file", file.toString());
        parameters.put("type", type);
        return bench.run("import", ImportTable::new, parameters);
    }

    private ItemTable imported(String type, String name, String text, Map<String, Object> more) throws Exception {
        Outcome outcome = run(type, name, text, more);
        assertTrue(outcome.finished(), outcome.message());
        return bench.table(outcome.header("items"));
    }

    @Test
    void columnsAreFoundByNameAndConvertedToTheUnitOfTheType() throws Exception {
        String text = "micrograph.name,defocusU [µm],defocusV,defocusAngle [rad],quality\n"
                + "a,1.25,12000,0,0.5\nb,2,19000,,\n";
        try (ItemTable table = imported("ctfs", "ctf.csv", text, Map.of())) {
            assertEquals(
                    "[[1, a, 12500.0, 12000.0, 0.0, 0.5, null], [2, b, 20000.0, 19000.0, null, null, null]]",
                    TestTables.rows(
                                    table,
                                    "id",
                                    "micrograph.name",
                                    "defocusU",
                                    "defocusV",
                                    "defocusAngle",
                                    "quality",
                                    "resolution")
                            .toString());
            assertEquals("Å", table.schema().column("defocusU").unit());
        }
    }

    @Test
    void columnsAreMappedAndAttributesSet() throws Exception {
        String text = "{\"mic\":\"a\",\"X pos\":3,\"Y pos\":4.5,\"x\":\"kept\",\"id\":70}\n"
                + "{\"mic\":\"b\",\"X pos\":5,\"Y pos\":6,\"id\":7}\n";
        Map<String, Object> more =
                Map.of("columns", "mic = micrograph.name\n X pos = x\n\nY_pos=y\nx = note", "samplingRate", 1.5);
        Outcome outcome = run("coordinates", "picks.jsonl", text, more);
        assertTrue(outcome.finished(), outcome.message());
        assertEquals("CoordinateSet", outcome.header("items").type().getName());
        assertEquals(1.5, outcome.header("items").number("samplingRate").orElse(0));
        assertEquals(2, outcome.header("items").size().orElse(0));
        try (ItemTable table = bench.table(outcome.header("items"))) {
            assertEquals(
                    "[[70, a, 3.0, 4.5, kept], [7, b, 5.0, 6.0, null]]",
                    TestTables.rows(table, "id", "micrograph.name", "x", "y", "note")
                            .toString());
        }
    }

    @Test
    void convertedValuesStayOfTheTypeThatTheSetWants() throws Exception {
        String text = "micrograph.name,x,y,diameter [nm],score\na,1,2,12.5,0.25\na,1,2,,1\n";
        try (ItemTable table = imported("coordinates", "picks.csv", text, Map.of())) {
            assertEquals(ColumnType.FLOAT32, table.schema().column("diameter").type());
            assertEquals(
                    "[[125.0, 0.25], [null, 1.0]]",
                    TestTables.rows(table, "diameter", "score").toString());
        }
    }

    @Test
    void theFormatIsChosenWhereTheNameDoesNotTellIt() throws Exception {
        String text = "frequency,correlation\n0.1,1\n";
        Outcome outcome = run("fsc", "curve.txt", text, Map.of());
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("does not tell what the file is"), outcome.message());
        try (ItemTable table = imported("fsc", "curve.txt", text, Map.of("format", "csv"))) {
            assertEquals(List.of(List.of(0.1, 1.0)), TestTables.rows(table, "frequency", "correlation"));
        }
    }

    @Test
    void statisticsTakeAnyColumnsAndAFileWithoutRowsIsAnEmptySet() throws Exception {
        try (ItemTable table = imported("statistics", "any.csv", "a,b\n", Map.of())) {
            assertEquals(List.of("id", "a", "b"), table.schema().names());
            assertEquals(0, table.size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gives no y, which Coordinates need | micrograph.name,x~a,1 | ``",
                "the file has id, micrograph.name, x | micrograph.name,x~a,1 | ``",
                "line 3, column x: 'one' is not a number | micrograph.name,x,y~a,1,2~a,one,2 | ``",
                "line 1: the header has no commas | micrograph.name;x;y~a;1;2 | ``",
                "2 of 3 rows repeat the id | id,micrograph.name,x,y~5,a,1,2~5,a,1,3~5,a,1,3 | ``",
                "x is in degree in the file, but x of Coordinates is in px | micrograph.name,x [degree],y~a,1,2 | ``",
                "score is in nm in the file, but score of Coordinates is | micrograph.name,x,y,score [nm]~ | ``",
                "names the column cx, which the file has not | micrograph.name,x,y~a,1,2 | cx = x",
                "has the line 'x' | micrograph.name,x,y~a,1,2 | x",
                "makes both x and cx of the file the column x | micrograph.name,x,y,cx~a,1,2,3 | cx = x",
                "has the line 'n = id', but ids | micrograph.name,x,y,n~a,1,2,3 | n = id",
            })
    void aFaultyFileIsRefusedWithTheReason(String message, String text, String columns) throws Exception {
        Outcome outcome = run("coordinates", "picks.csv", text.replace('~', '\n'), Map.of("columns", columns));
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains(message), outcome.message());
        assertEquals(1, outcome.message().lines().count(), outcome.message());
        assertFalse(outcome.message().endsWith(".."), outcome.message());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        Map<String, Object> parameters =
                Map.of("file", directory.resolve("none.csv").toString(), "type", "ctfs");
        Outcome outcome = bench.run("import", ImportTable::new, parameters);
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("none.csv, which does not exist"), outcome.message());
    }
}
