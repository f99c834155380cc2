/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles and histograms are what a naive model says. */
class DistributionTest {

    private static final TableSchema SCHEMA = SummaryRows.SCHEMA;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void quantilesAreThoseOfTheSortedColumn(long seed) throws Exception {
        Random random = new Random(seed);
        List<@Nullable Object[]> rows = SummaryRows.random(random, random.nextInt(9000));
        try (ItemTable table = SummaryRows.write(folder, rows)) {
            double[] sorted = rows.stream()
                    .filter(row -> row[4] instanceof Double x && !x.isNaN())
                    .mapToDouble(row -> (Double) Objects.requireNonNull(row[4]) + 0.0)
                    .sorted()
                    .toArray();
            double[] percents = {50, 0, 100, 25, 99.9, random.nextDouble() * 100, 3};
            double[] found = Quantiles.of(table, "defocus", null, percents);
            for (int i = 0; i < percents.length; i++) {
                double place = percents[i] / 100 * (sorted.length - 1);
                int below = (int) place;
                double share = place - below;
                double expected = share == 0 ? sorted[below] : sorted[below] * (1 - share) + sorted[below + 1] * share;
                assertEquals(expected, found[i], "percentile " + percents[i]);
            }
            RowFilter none = RowFilter.parse("id < 0", SCHEMA);
            assertArrayEquals(new double[] {Double.NaN}, Quantiles.of(table, "class", none, 50));
        }
    }

    @Test
    void everyValueIsCountedInTheBinWithItsEdges() throws Exception {
        List<@Nullable Object[]> rows = SummaryRows.random(new Random(8), 7000);
        try (ItemTable table = SummaryRows.write(folder, rows)) {
            for (Axis axis : List.of(new Axis(-50, 75, 7), new Axis(-100, 149.875, 64), new Axis(0, 0.1, 3))) {
                Histogram histogram = Histogram.of(table, "defocus", null, axis);
                long[] counts = new long[axis.bins()];
                long[] others = new long[5];
                for (@Nullable Object[] row : rows) {
                    count(axis, row[4], counts, others);
                }
                assertEquals(Arrays.stream(counts).boxed().toList(), histogram.counts());
                assertEquals(
                        List.of(others[0], others[1], others[2], others[3], others[4]),
                        List.of(
                                histogram.below(),
                                histogram.above(),
                                histogram.infinite(),
                                histogram.nans(),
                                histogram.nulls()));
            }
        }
    }

    private static void count(Axis axis, @Nullable Object value, long[] counts, long[] others) {
        if (!(value instanceof Double x)) {
            others[4]++;
        } else if (x.isNaN()) {
            others[3]++;
        } else if (x.isInfinite()) {
            others[2]++;
        } else if (x < axis.least()) {
            others[0]++;
        } else if (x > axis.greatest()) {
            others[1]++;
        } else {
            for (int bin = 0; bin < axis.bins(); bin++) {
                boolean last = bin == axis.bins() - 1;
                if (x >= axis.edge(bin) && (x < axis.edge(bin + 1) || last)) {
                    counts[bin]++;
                    return;
                }
            }
        }
    }

    @Test
    void theRangeAndTheBinsAreFoundWhenTheyAreNotGiven() throws Exception {
        List<@Nullable Object[]> rows = SummaryRows.random(new Random(8), 7000);
        try (ItemTable table = SummaryRows.write(folder, rows)) {
            Histogram histogram = Histogram.of(table, "defocus", null, 0);
            RowPage range = GroupBy.columns()
                    .add(Aggregate.MIN, "defocus")
                    .add(Aggregate.MAX, "defocus")
                    .where(RowFilter.parse("abs(defocus) < 1000", SCHEMA))
                    .of(table)
                    .rows();
            assertEquals(range.getDouble(0, 1), histogram.axis().least());
            assertEquals(range.getDouble(0, 2), histogram.axis().greatest());
            // a uniform distribution of 6900 values: deviation 72, width 13.3
            assertEquals(19, histogram.axis().bins());
            assertEquals(0, histogram.below() + histogram.above());
            RowFilter one = RowFilter.parse("class = 1", SCHEMA);
            assertEquals(
                    new Axis(0.5, 1.5, 4), Histogram.of(table, "class", one, 4).axis());
            assertEquals(
                    new Axis(0, 1, 1),
                    Histogram.of(table, "class", RowFilter.parse("id < 0", SCHEMA), 0)
                            .axis());
            Histogram.Plane plane = Histogram.plane(table, List.of("defocus", "angle"), null, 5, 8);
            long inside = plane.counts().stream()
                    .flatMap(List::stream)
                    .mapToLong(Long::longValue)
                    .sum();
            assertEquals(7000, inside + plane.others());
            assertThrows(IllegalArgumentException.class, () -> new Axis(1, 1, 4));
        }
    }
}
