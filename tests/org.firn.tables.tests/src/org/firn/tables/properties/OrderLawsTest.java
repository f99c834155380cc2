/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSort;
import org.firn.tables.view.TableView;

/** Sorting is stable, by any columns, of tables and of views, and puts NaN and then null last. */
class OrderLawsTest {
    private static final int TRIES = 40;

    /** A column to sort by. */
    record By(String column, boolean descending) {}

    @Provide
    static Arbitrary<List<By>> orders() {
        return Combinators.combine(Arbitraries.of(Items.SCHEMA.names()), Arbitraries.of(true, false))
                .as(By::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static TableSort sort(List<By> order) {
        TableSort sort = TableSort.by(order.get(0).column(), order.get(0).descending());
        for (By by : order.subList(1, order.size())) {
            sort = sort.then(by.column(), by.descending());
        }
        return sort;
    }

    private static int[] sorted(Items items, List<By> order) {
        return IntStream.range(0, items.size())
                .boxed()
                .sorted((a, b) -> compare(items.rows().get(a), items.rows().get(b), order))
                .mapToInt(row -> row)
                .toArray();
    }

    private static int compare(Map<String, @Nullable Object> a, Map<String, @Nullable Object> b, List<By> order) {
        for (By by : order) {
            int decided = compare(a.get(by.column()), b.get(by.column()), by.descending());
            if (decided != 0) {
                return decided;
            }
        }
        return 0;
    }

    private static int compare(@Nullable Object a, @Nullable Object b, boolean descending) {
        int place = Integer.compare(place(a), place(b));
        return place != 0 || place(a) > 0 ? place : descending ? values(b, a) : values(a, b);
    }

    private static int place(@Nullable Object value) {
        return value == null ? 2 : value instanceof Number number && Double.isNaN(number.doubleValue()) ? 1 : 0;
    }

    private static int values(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Float || a instanceof Double) {
            // -0 equals 0
            return Double.compare(((Number) a).doubleValue() + 0.0, ((Number) b).doubleValue() + 0.0);
        }
        return Comparator.<Comparable<Object>>naturalOrder().compare(comparable(a), comparable(b));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(@Nullable Object value) {
        return (Comparable<Object>) value;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void sortingIsStableByAnyColumns(@ForAll(supplier = AnyItems.class) Items items, @ForAll("orders") List<By> order)
            throws Exception {
        try (Desk desk = new Desk()) {
            ItemTable table = desk.table(items);
            int[] expected = sorted(items, order);
            assertEquals(Arrays.toString(expected), Arrays.toString(sort(order).order(table)));
            var target = desk.file();
            sort(order).write(table, target, 1);
            items.pick(expected).assertSame(desk.open(ItemTable.open(target)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aQueryForSomeRowsGivesTheFirstOfTheSortedOnes(
            @ForAll(supplier = AnyItems.class) Items items,
            @ForAll("orders") List<By> order,
            @ForAll(supplier = SomeRows.class) SomeRows some)
            throws Exception {
        try (Desk desk = new Desk()) {
            By first = order.get(0);
            int offset = some.number(0);
            int limit = 5 * some.number(1);
            int[] sorted = sorted(items, List.of(first));
            int from = Math.min(offset, sorted.length);
            int to = Math.min(from + limit, sorted.length);
            long[] found = desk.table(items)
                    .query()
                    .sortBy(first.column(), first.descending())
                    .offset(offset)
                    .limit(limit)
                    .rowNumbers();
            assertEquals(Arrays.toString(Arrays.copyOfRange(sorted, from, to)), Arrays.toString(found));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aViewIsSortedAsItsCopyIs(
            @ForAll(supplier = AnyItems.class) Items items,
            @ForAll(supplier = SomeRows.class) SomeRows some,
            @ForAll("orders") List<By> order)
            throws Exception {
        try (Desk desk = new Desk()) {
            long[] map = Arrays.stream(some.map(items.size(), items.size()))
                    .filter(row -> row >= 0)
                    .toArray();
            Items mixed =
                    items.pick(Arrays.stream(map).mapToInt(Math::toIntExact).toArray());
            TableView view = desk.view(items).rows(map).kept();
            String expected = Arrays.toString(sorted(mixed, order));
            assertEquals(expected, Arrays.toString(sort(order).order(view.table())));
            assertEquals(expected, Arrays.toString(sort(order).order(desk.compacted(view))));
        }
    }
}
