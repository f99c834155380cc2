/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.viewer.RunRequest;
import org.firn.viewer.plot.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a choice of rows means as a run: the filter is asked what it keeps. */
class SubsetRequestTest {
    private static final int ROWS = 3000;

    @TempDir
    Path folder;

    private ItemTable table;
    private SetModel model;

    @BeforeEach
    void open() throws IOException {
        Path file = Sets.write(folder.resolve("set.fit"), ROWS);
        table = ItemTable.open(file);
        model = new SetModel(ItemTable.open(file), Runnable::run);
    }

    @AfterEach
    void close() throws IOException {
        model.close();
        table.close();
    }

    private SubsetRequest request(RowChoice choice) {
        return new SetSummaries(model).subset(choice).join();
    }

    /** The ids that the run would keep. */
    private long[] kept(SubsetRequest request) {
        RunRequest run = request.request().orElseThrow(() -> new AssertionError(request.problem()));
        assertEquals("items", run.input());
        if (run.protocol().equals("sets.slice")) {
            long first = (Long) run.parameters().get("first") - 1;
            return LongStream.range(first, first + (Long) run.parameters().get("number"))
                    .map(row -> 10 * row)
                    .toArray();
        }
        assertEquals("sets.filter", run.protocol());
        RowFilter filter = RowFilter.parse((String) run.parameters().get("expression"), table.schema());
        return Arrays.stream(table.query().where(filter).rowNumbers())
                .map(row -> 10 * row)
                .toArray();
    }

    private long[] shown(RowChoice choice) {
        return LongStream.range(0, model.size())
                .filter(choice::contains)
                .map(place -> Long.parseLong(
                        model.row(place).orElseGet(() -> model.row(place).orElseThrow())[0]))
                .sorted()
                .toArray();
    }

    @Test
    void anyRowsOfAnyOrderAndFilterAreTheRowsThatTheRunKeeps() {
        Random random = new Random(2);
        List<Query> queries = List.of(
                Query.ALL,
                Query.ALL.where("group = 1 or score is null"),
                Query.ALL.sortedBy(List.of(new SortKey("defocus", false))),
                Query.ALL.where("score > 0.3").sortedBy(List.of(new SortKey("score", true))));
        for (Query query : queries) {
            model.show(query).join();
            for (int count : new int[] {1, 2, 30, 200}) {
                RowChoice choice = new RowChoice();
                for (int i = 0; i < count; i++) {
                    long from = random.nextInt((int) model.size());
                    choice.toggle(from);
                }
                assertArrayEquals(shown(choice), kept(request(choice)), query + " with " + count);
            }
        }
    }

    @Test
    void nearlyAllRowsAreSaidByThoseThatAreNot() {
        RowChoice choice = new RowChoice();
        choice.all(ROWS);
        for (int row = 0; row < ROWS; row += 2) {
            choice.toggle(row);
        }
        choice.invert(ROWS);
        choice.toggle(1);
        assertArrayEquals(shown(choice), kept(request(choice)));
    }

    @Test
    void rowsThatFollowEachOtherAreASlice() {
        RowChoice choice = new RowChoice();
        choice.only(100);
        choice.extendTo(149);
        SubsetRequest request = request(choice);
        assertEquals(
                new RunRequest("sets.slice", "Items 101 to 150", "items", Map.of("first", 101L, "number", 50L)),
                request.request().orElseThrow());
        assertEquals(50, request.items());
    }

    @Test
    void allRowsOfAFilterAreTheFilter() {
        model.show(Query.ALL.where("group = 2")).join();
        RowChoice choice = new RowChoice();
        choice.all(model.size());
        assertEquals(
                Map.of("expression", "group = 2"),
                request(choice).request().orElseThrow().parameters());
    }

    @Test
    void aRangeOfAHistogramIsAConditionBesidesTheFilter() {
        Query query = Query.ALL.where("group = 2 or group = 3");
        SubsetRequest request =
                SubsetRequest.ofRange(query, Sets.SCHEMA.column("defocus"), new Range(10_100.25, 10_300));
        long[] expected = LongStream.range(0, ROWS)
                .filter(row -> row % 5 == 2 || row % 5 == 3)
                .filter(row -> Sets.defocus((int) row) >= 10_100.25 && Sets.defocus((int) row) <= 10_300)
                .map(row -> 10 * row)
                .toArray();
        assertTrue(expected.length > 100);
        assertArrayEquals(expected, kept(request));
        SubsetRequest whole = SubsetRequest.ofRange(Query.ALL, Sets.SCHEMA.column("group"), new Range(1.5, 3.5));
        assertEquals(
                Map.of("expression", "group between 2 and 3"),
                whole.request().orElseThrow().parameters());
    }

    @Test
    void nothingAndEverythingAreNoSubset() {
        RowChoice choice = new RowChoice();
        assertTrue(request(choice).problem().contains("No row is chosen"));
        choice.all(ROWS);
        assertTrue(request(choice).problem().contains("All rows"));
    }

    @Test
    void whatIsTooLongForAFilterIsRefusedWithACure() throws IOException {
        Path file = Sets.write(folder.resolve("large.fit"), 20_000);
        try (SetModel large = new SetModel(ItemTable.open(file), Runnable::run)) {
            RowChoice choice = new RowChoice();
            for (int row = 0; row < 20_000; row += 2) {
                choice.toggle(row);
            }
            SubsetRequest request = new SetSummaries(large).subset(choice).join();
            assertTrue(request.request().isEmpty());
            assertTrue(request.problem().contains("10,000") && request.problem().contains("Choose"), request.problem());
        }
    }
}
