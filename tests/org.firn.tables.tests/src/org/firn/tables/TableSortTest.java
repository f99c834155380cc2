/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are sorted as a list of rows is, in memory and in runs. */
class TableSortTest {

    @TempDir
    Path folder;

    /** One column to sort by. */
    private record By(String column, boolean descending) {

        private int compare(@Nullable Object[] one, @Nullable Object[] other) {
            int index = RandomTable.SCHEMA.indexOf(column);
            int rank = rank(one[index]);
            int otherRank = rank(other[index]);
            if (rank != 0 || otherRank != 0) {
                return Integer.compare(rank, otherRank);
            }
            int result = value(one[index]).compareTo(value(other[index]));
            return descending ? -result : result;
        }

        private static int rank(@Nullable Object value) {
            return value == null ? 2 : value instanceof Number n && Double.isNaN(n.doubleValue()) ? 1 : 0;
        }

        @SuppressWarnings("unchecked")
        private static Comparable<Object> value(@Nullable Object value) {
            boolean isReal = value instanceof Double || value instanceof Float;
            return (Comparable<Object>) (isReal ? Double.valueOf(((Number) value).doubleValue() + 0.0) : value);
        }
    }

    private static List<By> randomOrder(Random random) {
        List<String> names = RandomTable.SCHEMA.names();
        List<By> order = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            order.add(new By(names.get(random.nextInt(names.size())), random.nextBoolean()));
        }
        return order;
    }

    private static TableSort sort(List<By> order) {
        TableSort sort = TableSort.by(order.get(0).column(), order.get(0).descending());
        for (By by : order.subList(1, order.size())) {
            sort = sort.then(by.column(), by.descending());
        }
        return sort;
    }

    /** The rows in order; Java's sort is stable. */
    private static List<Integer> model(RandomTable random, List<By> order) {
        Comparator<Integer> comparator = (one, other) -> 0;
        for (By by : order) {
            comparator =
                    comparator.thenComparing((one, other) -> by.compare(random.rows.get(one), random.rows.get(other)));
        }
        return IntStream.range(0, random.rows.size()).boxed().sorted(comparator).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderIsThatOfAStableSort(long seed) throws Exception {
        Random random = new Random(seed);
        RandomTable rows = new RandomTable(seed, random.nextInt(6000));
        try (ItemTable table = ItemTable.open(rows.write(folder.resolve("t.fit"), 1 + random.nextInt(5000)))) {
            for (int i = 0; i < 6; i++) {
                List<By> order = randomOrder(random);
                long[] expected =
                        model(rows, order).stream().mapToLong(row -> row).toArray();
                assertArrayEquals(expected, sort(order).order(table), order.toString());
                By by = order.get(0);
                assertArrayEquals(
                        table.query().sortBy(by.column(), by.descending()).rowNumbers(),
                        TableSort.by(by.column(), by.descending()).order(table),
                        "a query sorts alike");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aSortedCopyIsTheSameInMemoryAndInRuns(long seed) throws Exception {
        Random random = new Random(seed);
        // at 1 MiB, some 8000 rows are a run
        RandomTable rows = new RandomTable(seed, 30_000 + random.nextInt(9000));
        try (ItemTable table = ItemTable.open(rows.write(folder.resolve("t.fit"), 7000))) {
            List<By> order = randomOrder(random);
            List<Integer> expected = model(rows, order);
            for (int mebibytes : new int[] {1, 64}) {
                Path target = folder.resolve("sorted-" + mebibytes + ".fit");
                assertEquals(rows.rows.size(), sort(order).write(table, target, mebibytes));
                try (ItemTable sorted = ItemTable.open(target)) {
                    assertTrue(sorted.isClosed());
                    assertEquals(table.properties(), sorted.properties());
                    assertEquals(table.schema(), sorted.schema());
                    for (int c = 0; c < table.schema().size(); c++) {
                        List<@Nullable Object> column = rows.column(c);
                        assertEquals(
                                expected.stream().map(column::get).toList(),
                                RandomTable.read(
                                        sorted, table.schema().column(c).name()),
                                order + ", " + mebibytes + " MiB");
                    }
                }
            }
            assertNothingIsLeft("t.fit", "sorted-1.fit", "sorted-64.fit");
        }
    }

    private void assertNothingIsLeft(String... tables) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock") && !List.of(tables).contains(name))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void afterAFailureNeitherRunsNorTheTargetAreLeft() throws Exception {
        RandomTable rows = new RandomTable(3, 40_000);
        try (ItemTable table = ItemTable.open(rows.write(folder.resolve("t.fit"), 7000))) {
            ItemTable failing = failingAfter(table, 6);
            Path target = folder.resolve("sorted.fit");
            TableSort sort = TableSort.by("double", false);
            assertThrows(UncheckedIOException.class, () -> sort.write(failing, target, 1));
            assertThrows(UncheckedIOException.class, () -> sort.write(failing, target, 500));
            assertFalse(Files.exists(target));
            assertNothingIsLeft("t.fit");
        }
    }

    /** The same table, but its cursors fail after some batches. */
    private static ItemTable failingAfter(ItemTable table, int batches) {
        return (ItemTable) Proxy.newProxyInstance(
                ItemTable.class.getClassLoader(), new Class<?>[] {ItemTable.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("cursor")) {
                        return method.invoke(table, args);
                    }
                    Selection selection = Selection.of(table.schema());
                    ItemCursor cursor = table.cursor();
                    return new ItemCursor(selection, new FailingSource(cursor, batches));
                });
    }

    /** Delivers some batches without values, then fails. */
    private static final class FailingSource implements BatchSource {

        private final ItemCursor cursor;
        private int batches;

        FailingSource(ItemCursor cursor, int batches) {
            this.cursor = cursor;
            this.batches = batches;
        }

        @Override
        public int capacity() {
            return BATCH_ROWS;
        }

        @Override
        public int next(ColumnVector[] targets) {
            if (batches-- == 0) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
            cursor.nextBatch();
            for (ColumnVector target : targets) {
                Arrays.fill(target.texts(), "");
            }
            return cursor.batchRows();
        }

        @Override
        public long firstRow() {
            return cursor.batchFirstRow();
        }
    }

    @Test
    void whatCannotBeSortedIsRefused() throws Exception {
        Path file = new RandomTable(1, 10).write(folder.resolve("t.fit"), 10);
        try (ItemTable table = ItemTable.open(file)) {
            assertThrows(IllegalArgumentException.class, () -> TableSort.by("nothing", true)
                    .order(table));
            assertThrows(FileAlreadyExistsException.class, () -> TableSort.by("id", true)
                    .write(table, file));
            assertThrows(IllegalArgumentException.class, () -> TableSort.by("id", true)
                    .write(table, folder.resolve("u.fit"), 0));
            assertEquals(10, TableSort.by("id", true).write(table, folder.resolve("u.fit")));
        }
    }
}
