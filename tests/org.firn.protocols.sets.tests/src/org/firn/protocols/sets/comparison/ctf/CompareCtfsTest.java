/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCtfsTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        // id, micrograph, defocusU, defocusV, angle
        ctfs("a", new double[][] {{1, 1, 15000, 15000, 0}, {2, 2, 15000, 15000, 0}, {3, 3, 15000, 14000, 0}});
        ctfs("b", new double[][] {{1, 2, 18000, 18000, 0}, {2, 1, 15400, 15400, 0}, {3, 3, 15000, 14000, 90}});
        ctfs("c", new double[][] {{1, 1, 15200, 15200, 0}, {2, 2, 15010, 14990, 0}, {4, 9, 15010, 14990, 0}});
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void ctfs(String name, double[][] rows) throws Exception {
        MadeSet set = MadeSet.of(DataPackage.Literals.CTF_SET, sink -> {
            for (double[] row : rows) {
                sink.row((long) row[0])
                        .set("micrograph.id", (long) row[1])
                        .set("micrograph.name", "mic_" + (long) row[1])
                        .set("defocusU", row[2])
                        .set("defocusV", row[3])
                        .set("defocusAngle", row[4])
                        .set("fitQuality", 0.5);
            }
        });
        Outcome outcome = bench.run(name, () -> set, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    private Outcome compare(Map<String, Object> parameters, String... links) throws Exception {
        return bench.run("compare", CompareCtfs::new, parameters, links);
    }

    private double[] column(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.doubles(column);
        }
    }

    @Test
    void estimatesThatAgreeAreKeptWithTheirDifferences() throws Exception {
        Outcome outcome = compare(Map.of("voltage", 300), "ctfs=a.items", "ctfs=b.items");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {1, 3}, column(outcome, "kept", "id"));
        assertArrayEquals(new double[] {2}, column(outcome, "rejected", "id"));
        assertArrayEquals(new double[] {15000, 15000}, column(outcome, "kept", "defocusU"));
        assertArrayEquals(new double[] {400, 0}, column(outcome, "kept", "defocusDifference"));
        assertArrayEquals(new double[] {0, 2000}, column(outcome, "kept", "astigmatismDifference"), 1e-9);
        // sqrt(2 * 0.01968762 * 400) and sqrt(2 * 0.01968762 * 1000)
        assertArrayEquals(new double[] {3.96863, 6.27497}, column(outcome, "kept", "agreementResolution"), 1e-4);
        assertArrayEquals(new double[] {2, 2}, column(outcome, "kept", "estimates"));
        assertArrayEquals(new double[] {0.5, 0.5}, column(outcome, "kept", "fitQuality"));
        assertArrayEquals(new double[] {2, 1, 2}, column(outcome, "statistics", "estimates"));
    }

    @Test
    void limitsOfDefocusAndAstigmatismCount() throws Exception {
        Outcome defocus = compare(Map.of("voltage", 300, "defocusLimit", 399), "ctfs=a.items", "ctfs=b.items");
        assertArrayEquals(new double[] {3}, column(defocus, "kept", "id"));
        Outcome astigmatism = compare(Map.of("voltage", 300, "astigmatismLimit", 1999), "ctfs=a.items", "ctfs=b.items");
        assertArrayEquals(new double[] {1}, column(astigmatism, "kept", "id"));
    }

    @Test
    void theMeanOfThoseThatAgreeReplacesTheModel() throws Exception {
        Outcome outcome = compare(
                Map.of("voltage", 300, "votes", 2, "result", "mean"), "ctfs=a.items", "ctfs=b.items", "ctfs=c.items");
        assertTrue(outcome.finished(), outcome.message());
        assertArrayEquals(new double[] {1, 2, 3}, column(outcome, "kept", "id"));
        assertArrayEquals(new double[] {15200, 15005, 14500}, column(outcome, "kept", "defocusU"), 1e-6);
        assertArrayEquals(new double[] {15200, 14995, 14500}, column(outcome, "kept", "defocusV"), 1e-6);
        assertArrayEquals(new double[] {3, 2, 2}, column(outcome, "kept", "estimates"));
        assertArrayEquals(new double[] {3, 3, 2}, column(outcome, "statistics", "present"));
    }

    @Test
    void theGreatestDifferencesDoNotDependOnTheOrderOfTheSets() throws Exception {
        Outcome one = compare(Map.of("voltage", 300), "ctfs=a.items", "ctfs=b.items", "ctfs=c.items");
        double[] wanted = column(one, "statistics", "agreementResolution");
        Outcome other = compare(Map.of("voltage", 300), "ctfs=b.items", "ctfs=c.items", "ctfs=a.items");
        double[] found = column(other, "statistics", "agreementResolution");
        assertArrayEquals(new double[] {wanted[1], wanted[0], wanted[2]}, found, 1e-9);
    }

    @Test
    void withoutAVoltageNothingStarts() throws Exception {
        Outcome outcome = compare(Map.of(), "ctfs=a.items", "ctfs=b.items");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("voltage is not given"), outcome.message());
    }

    @Test
    void setsOfOtherMicrographsAreNamed() throws Exception {
        ctfs("elsewhere", new double[][] {{1, 77, 15000, 15000, 0}});
        Outcome outcome = compare(Map.of("voltage", 300), "ctfs=a.items", "ctfs=elsewhere.items");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("set 2, has no micrograph in common"), outcome.message());
        assertEquals(0, outcome.outputs().size());
    }

    @Test
    void aMicrographThatASetHasTwiceIsAnErrorThatSaysSo() throws Exception {
        ctfs("twice", new double[][] {{1, 1, 15000, 15000, 0}, {2, 1, 15000, 15000, 0}});
        Outcome outcome = compare(Map.of("voltage", 300), "ctfs=a.items", "ctfs=twice.items");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("micrograph.id"), outcome.message());
    }
}
