/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set as a table of rows: pages, order, filter, growth. Tasks wait until the test runs them. */
class SetModelTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Executor later = waiting::add;

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private SetModel open(int rows) throws IOException {
        return new SetModel(ItemTable.open(Sets.write(folder.resolve("set.fit"), rows)), later);
    }

    private String[] read(SetModel model, long place) {
        model.row(place);
        work();
        return model.row(place).orElseThrow();
    }

    @Test
    void rowsAreReadOnTheExecutorAndTold() throws IOException {
        try (SetModel model = open(1000)) {
            List<Long> arrived = new ArrayList<>();
            model.onPage(arrived::add);
            assertTrue(model.row(250).isEmpty(), "nothing is read by the caller");
            assertEquals(List.of(), arrived);
            work();
            assertEquals(List.of(200L), arrived);
            assertArrayEquals(
                    new String[] {"2500", "mic2", "10750", "0", ""},
                    model.row(250).orElseThrow());
        }
    }

    @Test
    void ofManyWishesTheNewestAreReadAndTheOthersForgotten() throws IOException {
        try (SetModel model = open(5000)) {
            List<Long> arrived = new ArrayList<>();
            model.onPage(arrived::add);
            for (int place = 0; place < 4000; place += 100) {
                model.row(place);
            }
            work();
            assertEquals(List.of(3900L, 3800L, 3700L, 3600L), arrived);
        }
    }

    @Test
    void aFilterAndAnOrderGiveTheRowsOfTheSetInThatOrder() throws IOException {
        try (SetModel model = open(1000)) {
            Query query = Query.ALL.where(" score > 0.5 ").sortedBy(List.of(new SortKey("defocus", true)));
            CompletableFuture<Boolean> shown = model.show(query);
            assertTrue(model.isBusy());
            assertEquals(1000, model.size(), "what was shown stays until the answer is there");
            work();
            assertTrue(shown.join());
            assertFalse(model.isBusy());
            assertEquals(450, model.size());
            assertEquals(1000, model.total());
            double last = Double.MAX_VALUE;
            for (int place = 0; place < 450; place++) {
                String[] row = read(model, place);
                int number = Integer.parseInt(row[0]) / 10;
                assertTrue(number > 500 && number % 10 > 0, "row " + number + " does not pass the filter");
                assertTrue(Sets.defocus(number) <= last, "row " + number + " is out of order");
                last = Sets.defocus(number);
            }
        }
    }

    @Test
    void aSecondColumnDecidesBetweenEqualRows() throws IOException {
        try (SetModel model = open(100)) {
            model.show(Query.ALL.sortedBy(List.of(new SortKey("group", true), new SortKey("id", true))));
            work();
            assertEquals("990", read(model, 0)[0]);
            assertEquals("940", read(model, 1)[0]);
            assertEquals("0", read(model, 99)[0]);
        }
    }

    @Test
    void aQueryThatWasReplacedIsNeverShown() throws IOException {
        try (SetModel model = open(100)) {
            CompletableFuture<Boolean> first = model.show(Query.ALL.where("group = 1"));
            CompletableFuture<Boolean> second = model.show(Query.ALL.where("group = 2"));
            CompletableFuture<Boolean> third = model.show(Query.ALL.where("group in (3, 4)"));
            work();
            assertFalse(first.join());
            assertFalse(second.join());
            assertTrue(third.join());
            assertEquals(40, model.size());
        }
    }

    @Test
    void aFilterThatIsNoneLeavesTheRowsAndSaysWhy() throws IOException {
        try (SetModel model = open(100)) {
            model.show(Query.ALL.where("group = 1"));
            work();
            CompletableFuture<Boolean> wrong = model.show(Query.ALL.where("gruop = 1"));
            work();
            assertFalse(wrong.join());
            assertEquals(20, model.size());
            assertEquals("group = 1", model.query().filter());
            assertTrue(model.problem().contains("gruop"), model.problem());
            assertFalse(model.isBusy());
        }
    }

    @Test
    void aSetThatIsStillWrittenGrowsUnderTheFilter() throws IOException {
        Path file = folder.resolve("growing.fit");
        try (TableWriter writer = TableWriter.create(file, Sets.SCHEMA, Map.of())) {
            Sets.append(writer, 0, 100);
            try (SetModel model = new SetModel(ItemTable.open(file), later)) {
                model.show(Query.ALL.where("group = 1"));
                work();
                assertTrue(model.isGrowing());
                assertEquals(20, model.size());
                Sets.append(writer, 100, 300);
                CompletableFuture<Boolean> more = model.refresh();
                work();
                assertTrue(more.join());
                assertEquals(60, model.size());
                assertEquals(300, model.total());
                CompletableFuture<Boolean> nothing = model.refresh();
                work();
                assertFalse(nothing.join());
                writer.close(true);
                model.refresh();
                work();
                assertFalse(model.isGrowing());
            }
        }
    }

    @Test
    void lookingForMoreDoesNotDisplaceAQuery() throws IOException {
        try (SetModel model = open(100)) {
            CompletableFuture<Boolean> query = model.show(Query.ALL.where("group = 1"));
            assertFalse(model.refresh().join());
            work();
            assertTrue(query.join());
            assertEquals(20, model.size());
        }
    }

    @Test
    void columnsAreShownInTheOrderWanted() throws IOException {
        try (SetModel model = open(10)) {
            model.showColumns(List.of("score", "id"));
            assertArrayEquals(new String[] {"0.003", "30"}, read(model, 3));
        }
    }
}
