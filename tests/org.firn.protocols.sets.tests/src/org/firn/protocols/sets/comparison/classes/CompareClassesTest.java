/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.RunReport;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareClassesTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        // id, class; 8 has none in the first, 7 none in the second, 9 is in the first only, 10 in the second only
        particles("a", new long[][] {{1, 1}, {2, 1}, {3, 1}, {4, 2}, {5, 2}, {6, 3}, {7, 3}, {8, 0}, {9, 1}});
        particles("b", new long[][] {{10, 4}, {8, 4}, {7, 0}, {6, 4}, {5, 4}, {4, 4}, {3, 4}, {2, 6}, {1, 6}});
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void particles(String name, long[][] rows) throws Exception {
        MadeSet set = MadeSet.of(DataPackage.Literals.PARTICLE_SET, sink -> {
            for (long[] row : rows) {
                sink.row(row[0]).set("classId", row[1]);
            }
        });
        Outcome outcome = bench.run(name, () -> set, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    private Outcome compare(Map<String, Object> parameters, String first, String second) throws Exception {
        return bench.run(
                "compare", CompareClasses::new, parameters, "first=" + first + ".items", "second=" + second + ".items");
    }

    private double[] column(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.doubles(column);
        }
    }

    @Test
    void particlesInTheSameClassesAreKept() throws Exception {
        Outcome outcome = compare(Map.of(), "a", "b");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {1, 2, 4, 5}, column(outcome, "kept", "id"));
        assertArrayEquals(new double[] {6, 6, 4, 4}, column(outcome, "kept", "otherClass"));
        assertArrayEquals(new double[] {3, 6, 7, 8, 9}, column(outcome, "rejected", "id"));
        assertTrue(Double.isNaN(column(outcome, "rejected", "otherClass")[2]), "7 has no class in the second set");
    }

    @Test
    void pairsOfClassesAreToldWithTheIndicesFirst() throws Exception {
        Outcome outcome = compare(Map.of(), "a", "b");
        try (ItemTable table = bench.table(outcome.header("statistics"))) {
            RowPage rows = table.page(
                    0,
                    10,
                    "firstClass",
                    "secondClass",
                    "assigned",
                    "count",
                    "jaccard",
                    "adjustedRandIndex",
                    "randIndex");
            assertEquals(5, rows.size());
            assertTrue(rows.isNull(0, 0));
            assertEquals(6, rows.getLong(0, 3));
            // 6 items: of 15 pairs, 2 are together in both (1-2, 4-5), 4 in the first, 7 in the second
            assertEquals((15 + 4 - 4 - 7) / 15.0, rows.getDouble(0, 6), 1e-12);
            assertEquals((2 - 28 / 15.0) / (5.5 - 28 / 15.0), rows.getDouble(0, 5), 1e-12);
            assertEquals(1, rows.getLong(1, 0));
            assertEquals(6, rows.getLong(1, 1));
            assertEquals(1, rows.getLong(1, 2));
            assertEquals(2 / 3.0, rows.getDouble(1, 4), 1e-12);
            assertEquals(0.5, rows.getDouble(2, 4), 1e-12);
            assertEquals(0, rows.getLong(3, 2));
        }
    }

    @Test
    void theSummaryTellsTheIndices() throws Exception {
        compare(Map.of(), "a", "b");
        RunReport report = bench.report("compare");
        assertEquals(
                List.of(
                        "4 of 9 items kept (44.4 %)",
                        "Rand index 0.533, adjusted for chance 0.037", "normalized mutual information 0.386"),
                new CompareClasses().summary(report));
    }

    @Test
    void exchangingTheSetsKeepsTheSameParticles() throws Exception {
        assertArrayEquals(new double[] {5, 4, 2, 1}, column(compare(Map.of(), "b", "a"), "kept", "id"));
    }

    @Test
    void pairsWithLessOverlapAreNone() throws Exception {
        Outcome outcome = compare(Map.of("overlapLimit", 0.6), "a", "b");
        assertArrayEquals(new double[] {1, 2}, column(outcome, "kept", "id"));
    }

    @Test
    void nothingInCommonAndAColumnThatIsNoClassAreNamed() throws Exception {
        particles("other", new long[][] {{99, 1}});
        Outcome none = compare(Map.of(), "a", "other");
        assertFalse(none.finished());
        assertTrue(none.message().contains("second has no particle with a class"), none.message());
        Outcome wrong = compare(Map.of("secondColumn", "score"), "a", "b");
        assertTrue(wrong.message().contains("score, which does not hold whole numbers"), wrong.message());
        Outcome missing = compare(Map.of("firstColumn", "group"), "a", "b");
        assertTrue(missing.message().contains("first has no column group"), missing.message());
    }
}
