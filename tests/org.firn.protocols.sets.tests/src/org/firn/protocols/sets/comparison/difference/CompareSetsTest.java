/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareSetsTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        // id, defocusU, resolution
        ctfs("a", "Å", new double[][] {{1, 10000, 4}, {2, 20000, 5}, {3, 30000, 6}});
        ctfs("b", "Å", new double[][] {{4, 40000, 4}, {3, 30003, 6}, {2, 20004, 7}});
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void ctfs(String name, String unit, double[][] rows) throws Exception {
        ColumnSpec[] extra = {
            ColumnSpec.of("thickness", ColumnType.FLOAT64, unit), ColumnSpec.of("maker", ColumnType.STRING)
        };
        MadeSet set = new MadeSet(DataPackage.Literals.CTF_SET, Map.of(), extra, sink -> {
            for (double[] row : rows) {
                sink.row((long) row[0])
                        .set("micrograph.name", "mic_" + (long) row[0])
                        .set("defocusU", row[1])
                        .set("resolution", row[2])
                        .set("maker", name);
            }
        });
        Outcome outcome = bench.run(name, () -> set, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    private Outcome compare(Map<String, Object> wanted, String first, String second) throws Exception {
        Map<String, Object> parameters = new HashMap<>(wanted);
        parameters.put("leftOut", "maker, spectrum.file");
        return bench.run(
                "compare", CompareSets::new, parameters, "first=" + first + ".items", "second=" + second + ".items");
    }

    private double[] column(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.doubles(column);
        }
    }

    @Test
    void whatIsNewGoneAndChangedIsTold() throws Exception {
        Outcome outcome = compare(Map.of(), "a", "b");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {4}, column(outcome, "added", "id"));
        assertArrayEquals(new double[] {1}, column(outcome, "removed", "id"));
        assertArrayEquals(new double[] {2, 3}, column(outcome, "changed", "id"));
        assertArrayEquals(new double[] {2, 1}, column(outcome, "changed", "changes"));
        try (ItemTable table = bench.table(outcome.header("statistics"))) {
            RowPage rows = table.page(0, 2, "column", "unit", "changed", "maxDifference", "rmsDifference", "compared");
            assertEquals("defocusU", rows.getString(0, 0));
            assertEquals("Å", rows.getString(0, 1));
            assertEquals(2, rows.getLong(0, 2));
            assertEquals(4, rows.getDouble(0, 3));
            assertEquals(Math.sqrt(12.5), rows.getDouble(0, 4), 1e-12);
            assertEquals("resolution", rows.getString(1, 0));
            assertEquals(1, rows.getLong(1, 2));
            assertEquals(2, rows.getLong(1, 5));
            for (String name : table.strings("column")) {
                assertFalse(name.equals("maker"), "left out");
            }
        }
    }

    @Test
    void exchangingTheSetsExchangesAddedAndRemoved() throws Exception {
        Outcome outcome = compare(Map.of(), "b", "a");
        assertArrayEquals(new double[] {1}, column(outcome, "added", "id"));
        assertArrayEquals(new double[] {4}, column(outcome, "removed", "id"));
        assertArrayEquals(new double[] {3, 2}, column(outcome, "changed", "id"));
        assertEquals(4, column(outcome, "statistics", "maxDifference")[0]);
    }

    @Test
    void aSetDoesNotDifferFromItself() throws Exception {
        Outcome outcome = compare(Map.of(), "a", "a");
        assertTrue(outcome.finished(), outcome.message());
        for (String output : new String[] {"added", "removed", "changed"}) {
            assertEquals(0, column(outcome, output, "id").length, output);
        }
    }

    @Test
    void tolerancesDecideWhatIsAChange() throws Exception {
        Outcome outcome = compare(Map.of("columnTolerances", "defocusU 3, resolution 30 %"), "a", "b");
        assertArrayEquals(new double[] {2}, column(outcome, "changed", "id"));
        assertArrayEquals(new double[] {1}, column(outcome, "changed", "changes"));
    }

    @Test
    void theKeyAndTheColumnsCanBeChosen() throws Exception {
        Outcome outcome = compare(Map.of("key", "micrograph.name", "columns", "resolution"), "a", "b");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {2}, column(outcome, "changed", "id"));
        assertEquals(1, column(outcome, "statistics", "changed").length);
    }

    @Test
    void anEmptySetHasLostEverything() throws Exception {
        ctfs("none", "Å", new double[][] {});
        Outcome outcome = compare(Map.of(), "a", "none");
        assertTrue(outcome.finished(), outcome.message());
        assertEquals(3, column(outcome, "removed", "id").length);
    }

    @Test
    void anotherUnitUnknownColumnsAndKeysAreNamed() throws Exception {
        ctfs("other", "nm", new double[][] {{1, 1, 1}});
        String unit = compare(Map.of(), "a", "other").message();
        assertTrue(unit.contains("thickness") && unit.contains("'nm'"), unit);
        String column = compare(Map.of("columns", "defocus"), "a", "b").message();
        assertTrue(column.contains("columns names the column defocus"), column);
        String key = compare(Map.of("key", "uid"), "a", "b").message();
        assertTrue(key.contains("first has no column uid"), key);
    }
}
