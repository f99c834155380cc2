/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareAlignmentsTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        // id, rot, tilt, psi, shifts in px
        particles("a", 1.0, new double[][] {
            {1, 10, 20, 30, 1, 2}, {2, 10, 20, 30, 0, 0}, {3, 10, 20, 30, 0, 0}, {4, 0, 90, 0, 0, 0}
        });
        particles("b", 2.0, new double[][] {
            {4, 0, 50, 0, 0, 0}, {2, 190, 21, 30, 0, 0}, {1, 10, 21, 30, 0.5, 2.5}, {9, 0, 0, 0, 0, 0}
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void particles(String name, double samplingRate, double[][] rows) throws Exception {
        MadeSet set = new MadeSet(
                DataPackage.Literals.PARTICLE_SET,
                Map.of("samplingRate", samplingRate, "alignment", "PROJECTION"),
                new ColumnSpec[0],
                sink -> {
                    for (double[] row : rows) {
                        sink.row((long) row[0])
                                .set("transform.rot", row[1])
                                .set("transform.tilt", row[2])
                                .set("transform.psi", row[3])
                                .set("transform.shiftX", row[4])
                                .set("transform.shiftY", row[5])
                                .set("score", 0.5);
                    }
                });
        Outcome outcome = bench.run(name, () -> set, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    private Outcome compare(Map<String, Object> parameters, String second) throws Exception {
        return bench.run("compare", CompareAlignments::new, parameters, "first=a.items", "second=" + second + ".items");
    }

    private double[] column(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.doubles(column);
        }
    }

    @Test
    void particlesThatAgreeModuloTheSymmetryAreKept() throws Exception {
        Outcome outcome = compare(Map.of("symmetry", "c2"), "b");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {1, 2}, column(outcome, "kept", "id"));
        assertArrayEquals(new double[] {1, 1}, column(outcome, "kept", "angularDistance"), 1e-9);
        // (1, 2) px of 1 Å, and (0.5, 2.5) px of 2 Å
        assertArrayEquals(new double[] {3, 0}, column(outcome, "kept", "shiftDistance"), 1e-9);
        assertArrayEquals(new double[] {3, 4}, column(outcome, "rejected", "id"));
        double[] rejected = column(outcome, "rejected", "angularDistance");
        assertTrue(Double.isNaN(rejected[0]), "3 has no partner");
        assertEquals(40, rejected[1], 1e-9);
        assertEquals("PROJECTION", outcome.header("kept").text("alignment").orElse(""));
    }

    @Test
    void withoutTheSymmetryOrWithATighterLimitFewerAreKept() throws Exception {
        assertArrayEquals(new double[] {1}, column(compare(Map.of(), "b"), "kept", "id"));
        assertArrayEquals(
                new double[] {2}, column(compare(Map.of("symmetry", "C2", "shiftLimit", 2.9), "b"), "kept", "id"));
        assertArrayEquals(
                new double[] {}, column(compare(Map.of("symmetry", "C2", "angleLimit", 0.9), "b"), "kept", "id"));
    }

    @Test
    void theMeanOfBothCanBeKept() throws Exception {
        Outcome outcome = compare(Map.of("symmetry", "C2", "mean", true), "b");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {20.5, 20.5}, column(outcome, "kept", "transform.tilt"), 1e-9);
        assertArrayEquals(new double[] {1, 0}, column(outcome, "kept", "transform.shiftX"), 1e-9);
        assertArrayEquals(new double[] {3.5, 0}, column(outcome, "kept", "transform.shiftY"), 1e-9);
        assertArrayEquals(new double[] {0.5, 0.5}, column(outcome, "kept", "score"), 1e-9);
    }

    @Test
    void quantilesAndHistogramsAreToldOfAllThatBothHave() throws Exception {
        Outcome outcome = compare(Map.of("symmetry", "C2"), "b");
        try (ItemTable table = bench.table(outcome.header("statistics"))) {
            RowPage median = table.query()
                    .where(RowFilter.parse("quantity = 'angularDistance' and percent = 50", table.schema()))
                    .page("value", "unit");
            assertEquals(1, median.getDouble(0, 0), 1e-9);
            assertEquals("degree", median.getString(0, 1));
            RowPage bins = table.query()
                    .where(RowFilter.parse("quantity = 'shiftDistance' and count > 0", table.schema()))
                    .page("count");
            assertEquals(2, bins.getLong(0, 0));
            assertEquals(1, bins.getLong(1, 0));
        }
    }

    @Test
    void otherParticlesAreRefused() throws Exception {
        particles("other", 1.0, new double[][] {{77, 0, 0, 0, 0, 0}});
        Outcome outcome = compare(Map.of(), "other");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("no particle in common"), outcome.message());
    }

    @Test
    void aPixelSizeThatIsNotKnownIsAskedFor() throws Exception {
        particles("unscaled", 0.0, new double[][] {{1, 0, 0, 0, 0, 0}});
        Outcome outcome = compare(Map.of(), "unscaled");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("second does not know the size of a pixel"), outcome.message());
    }
}
