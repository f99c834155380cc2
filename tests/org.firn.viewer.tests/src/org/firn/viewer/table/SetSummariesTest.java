/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.firn.tables.ItemTable;
import org.firn.viewer.plot.Plot;
import org.firn.viewer.plot.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of a table come to. */
class SetSummariesTest {
    @TempDir
    Path folder;

    private SetModel open(int rows) throws IOException {
        return new SetModel(ItemTable.open(Sets.write(folder.resolve("set.fit"), rows)), Runnable::run);
    }

    @Test
    void statisticsAreThoseOfTheRowsThatAreShown() throws IOException {
        try (SetModel model = open(1000)) {
            model.show(Query.ALL.where("id < 1000")).join();
            List<ColumnStatistics.Line> lines = new SetSummaries(model)
                    .statistics(Sets.SCHEMA.column("score"))
                    .join()
                    .lines();
            assertEquals(new ColumnStatistics.Line("Values", "90"), lines.get(0));
            assertEquals(new ColumnStatistics.Line("Missing", "10"), lines.get(1));
            assertEquals(new ColumnStatistics.Line("Mean", "0.05"), lines.get(2));
            assertEquals(new ColumnStatistics.Line("Least", "0.001"), lines.get(4));
            assertEquals(new ColumnStatistics.Line("Median", "0.05"), lines.get(6));
            assertEquals(new ColumnStatistics.Line("Greatest", "0.099"), lines.get(8));
        }
    }

    @Test
    void textsAreCountedTheMostFrequentFirst() throws IOException {
        try (SetModel model = open(1050)) {
            List<ColumnStatistics.Line> lines = new SetSummaries(model)
                    .statistics(Sets.SCHEMA.column("name"))
                    .join()
                    .lines();
            assertEquals(new ColumnStatistics.Line("Different values", "11"), lines.get(1));
            assertEquals(new ColumnStatistics.Line("“mic0”", "100"), lines.get(2));
            assertEquals(new ColumnStatistics.Line("others", "3 values"), lines.get(10));
        }
    }

    @Test
    void aHistogramOfFewWholeNumbersHasABarForEach() throws IOException {
        try (SetModel model = open(1003)) {
            Series bars = new SetSummaries(model)
                    .histogram(Sets.SCHEMA.column("group"))
                    .join()
                    .series()
                    .get(0);
            assertEquals(5, bars.size());
            assertEquals(1, bars.barWidth());
            assertEquals(0, bars.x(0));
            assertEquals(201, bars.y(2));
            assertEquals(200, bars.y(3));
        }
    }

    @Test
    void fewRowsAreScatteredAsPointsAndManyAsCountsThatAddUp() throws IOException {
        try (SetModel model = open(30_000)) {
            SetSummaries summaries = new SetSummaries(model);
            Plot many = summaries
                    .scatter(Sets.SCHEMA.column("defocus"), Sets.SCHEMA.column("score"))
                    .join();
            var density = many.density().orElseThrow();
            long sum = 0;
            for (int column = 0; column < density.columns(); column++) {
                for (int row = 0; row < density.rows(); row++) {
                    sum += density.count(column, row);
                }
            }
            assertEquals(27_000, sum);
            assertTrue(many.note().contains("3,000"), many.note());
            model.show(Query.ALL.where("id < 1000")).join();
            Plot few = summaries
                    .scatter(Sets.SCHEMA.column("defocus"), Sets.SCHEMA.column("score"))
                    .join();
            assertEquals(100, few.series().get(0).size());
            assertEquals(Sets.defocus(3), few.series().get(0).x(3));
        }
    }

    @Test
    void ofSummariesThatWaitOnlyTheNewestIsComputed() throws IOException {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Path file = Sets.write(folder.resolve("set.fit"), 100);
        try (SetModel model = new SetModel(ItemTable.open(file), waiting::add)) {
            SetSummaries summaries = new SetSummaries(model);
            CompletableFuture<Plot> first = summaries.histogram(Sets.SCHEMA.column("group"));
            CompletableFuture<Plot> second = summaries.histogram(Sets.SCHEMA.column("score"));
            waiting.removeFirst().run();
            assertThrows(CancellationException.class, first::join);
            assertEquals("score", second.join().title());
        }
    }
}
