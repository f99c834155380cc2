/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.MadeSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the worked example are computed by hand. */
class CompareCoordinatesTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        // id, micrograph, x, y, score
        picks("a", 1.0, new double[][] {{1, 1, 10, 10, 4}, {2, 1, 50, 50, 2}, {3, 2, 100, 100, 1}});
        picks("b", 1.0, new double[][] {{1, 1, 50, 53, 3}, {2, 1, 12, 10, 5}, {3, 1, 200, 200, 1}, {7, 2, 300, 300, 1}
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void picks(String name, double samplingRate, double[][] rows) throws Exception {
        MadeSet set = new MadeSet(
                DataPackage.Literals.COORDINATE_SET, Map.of("samplingRate", samplingRate), new ColumnSpec[0], sink -> {
                    for (double[] row : rows) {
                        sink.row((long) row[0])
                                .set("micrograph.id", (long) row[1])
                                .set("micrograph.name", "mic_" + (long) row[1])
                                .set("x", row[2])
                                .set("y", row[3])
                                .set("score", row[4]);
                    }
                });
        Outcome outcome = bench.run(name, () -> set, Map.of());
        assertTrue(outcome.finished(), outcome.message());
    }

    private Outcome compare(Map<String, Object> parameters, String... links) throws Exception {
        return bench.run("compare", CompareCoordinates::new, parameters, links);
    }

    private Outcome compareBoth(Map<String, Object> parameters) throws Exception {
        Outcome outcome = compare(parameters, "coordinates=a.items", "coordinates=b.items");
        assertTrue(outcome.finished(), outcome.message());
        return outcome;
    }

    private double[] column(Outcome outcome, String output, String column) throws Exception {
        try (ItemTable table = bench.table(outcome.header(output))) {
            return table.doubles(column);
        }
    }

    @Test
    void whatBothHaveIsKeptAtTheMeanWithVotesAndMeanScore() throws Exception {
        Outcome outcome = compareBoth(Map.of("radius", 5));
        assertArrayEquals(new double[] {1, 2}, column(outcome, "kept", "id"));
        assertArrayEquals(new double[] {11, 50}, column(outcome, "kept", "x"));
        assertArrayEquals(new double[] {10, 51.5}, column(outcome, "kept", "y"));
        assertArrayEquals(new double[] {4.5, 2.5}, column(outcome, "kept", "score"));
        assertArrayEquals(new double[] {2, 2}, column(outcome, "kept", "votes"));
        assertArrayEquals(new double[] {1, 1.5}, column(outcome, "kept", "spread"));
        // 3 is of the first set; ids of the second are in use in the first, so its own get new ones
        assertArrayEquals(new double[] {8, 3, 9}, column(outcome, "rejected", "id"));
        assertEquals(1.0, outcome.header("kept").number("samplingRate").orElse(0));
    }

    @Test
    void agreementIsToldOverallAndByMicrograph() throws Exception {
        Outcome outcome = compareBoth(Map.of("radius", 5));
        try (ItemTable table = bench.table(outcome.header("statistics"))) {
            RowPage rows = table.page(
                    0,
                    10,
                    "firstCount",
                    "secondCount",
                    "matched",
                    "precision",
                    "recall",
                    "f1",
                    "jaccard",
                    "rmsDistance",
                    "micrograph.id");
            assertEquals(3, rows.size());
            double[] wanted = {3, 4, 2, 0.5, 2 / 3.0, 4 / 7.0, 0.4, Math.sqrt(6.5)};
            for (int i = 0; i < wanted.length; i++) {
                assertEquals(
                        wanted[i],
                        rows.getDouble(0, i),
                        1e-12,
                        rows.columns().get(i).name());
            }
            assertTrue(rows.isNull(0, 8));
            assertEquals(2 / 3.0, rows.getDouble(1, 3), 1e-12);
            assertEquals(0, rows.getDouble(2, 6));
            assertTrue(rows.isNull(2, 7), "nothing matched, so there is no distance");
        }
    }

    @Test
    void exchangingTheSetsExchangesPrecisionAndRecall() throws Exception {
        Outcome one = compareBoth(Map.of("radius", 5));
        double[] precision = column(one, "statistics", "precision");
        double[] f1 = column(one, "statistics", "f1");
        double[] x = column(one, "kept", "x");
        Outcome other = compare(Map.of("radius", 5), "coordinates=b.items", "coordinates=a.items");
        assertArrayEquals(precision, column(other, "statistics", "recall"));
        assertArrayEquals(f1, column(other, "statistics", "f1"));
        double[] swapped = column(other, "kept", "x");
        Arrays.sort(swapped);
        assertArrayEquals(x, swapped);
    }

    @Test
    void oneVoteGivesTheUnionAtThePlacesOfTheFirstSet() throws Exception {
        Outcome outcome = compareBoth(Map.of("radius", 5, "votes", 1, "position", "first"));
        assertArrayEquals(new double[] {10, 50, 200, 100, 300}, column(outcome, "kept", "x"));
        assertEquals(0, column(outcome, "rejected", "x").length);
    }

    @Test
    void anotherPixelSizeIsScaledAndTheRadiusMayBeInAngstrom() throws Exception {
        picks("binned", 2.0, new double[][] {{1, 1, 5, 6, 1}});
        Outcome near =
                compare(Map.of("radius", 2.0, "radiusUnit", "Å"), "coordinates=a.items", "coordinates=binned.items");
        assertArrayEquals(new double[] {11}, column(near, "kept", "y"));
        Outcome far =
                compare(Map.of("radius", 1.9, "radiusUnit", "Å"), "coordinates=a.items", "coordinates=binned.items");
        assertEquals(0, column(far, "kept", "y").length);
    }

    @Test
    void setsOfOtherMicrographsAreRefused() throws Exception {
        picks("elsewhere", 1.0, new double[][] {{1, 8, 5, 6, 1}});
        Outcome outcome = compare(Map.of("radius", 5), "coordinates=a.items", "coordinates=elsewhere.items");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("no micrograph in common"), outcome.message());
    }

    @Test
    void anEmptySetIsNamed() throws Exception {
        picks("none", 1.0, new double[][] {});
        Outcome outcome = compare(Map.of("radius", 5), "coordinates=a.items", "coordinates=none.items");
        assertFalse(outcome.finished());
        assertTrue(outcome.message().contains("coordinates, set 2, has no items"), outcome.message());
    }
}
