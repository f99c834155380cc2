/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.RowPage;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;

/** Groups are those of equal values, null among them, and aggregates leave out null and NaN. */
class GroupLawsTest {
    private static final int TRIES = 60;

    @Provide
    static Arbitrary<List<String>> keys() {
        return Arbitraries.of(List.of(), List.of("n"), List.of("flag", "name"), List.of("x"), List.of("big", "f"));
    }

    /** 0 and -0 are one value. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Double real ? (Object) (real + 0.0) : value instanceof Float real ? real + 0.0f : value;
    }

    private static Map<List<@Nullable Object>, List<Map<String, @Nullable Object>>> groups(
            Items items, List<String> key) {
        Map<List<@Nullable Object>, List<Map<String, @Nullable Object>>> groups = new LinkedHashMap<>();
        if (key.isEmpty()) {
            groups.put(List.of(), new ArrayList<>());
        }
        for (Map<String, @Nullable Object> row : items.rows()) {
            List<@Nullable Object> own = new ArrayList<>();
            key.forEach(name -> own.add(plain(row.get(name))));
            groups.computeIfAbsent(own, any -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static Stream<Double> numbers(List<Map<String, @Nullable Object>> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue() + 0.0)
                .filter(value -> !value.isNaN());
    }

    private static @Nullable Object mean(List<Map<String, @Nullable Object>> rows) {
        var mean = numbers(rows, "n").mapToDouble(value -> value).average();
        return mean.isEmpty() ? null : mean.getAsDouble();
    }

    private static List<@Nullable Object> expected(List<Map<String, @Nullable Object>> rows) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add((long) rows.size());
        all.add(rows.stream().filter(row -> row.get("x") != null).count());
        all.add(numbers(rows, "x").min(Double::compare).orElse(null));
        all.add(numbers(rows, "x").max(Double::compare).orElse(null));
        all.add(mean(rows));
        all.add(rows.stream()
                .map(row -> row.get("name"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        return all;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void groupsAndTheirAggregatesAreThoseOfTheModel(
            @ForAll(supplier = AnyItems.class) Items items, @ForAll("keys") List<String> key) throws Exception {
        try (Desk desk = new Desk()) {
            RowPage found = GroupBy.columns(key.toArray(String[]::new))
                    .count()
                    .add(Aggregate.COUNT, "x")
                    .add(Aggregate.MIN, "x")
                    .add(Aggregate.MAX, "x")
                    .add(Aggregate.MEAN, "n")
                    .add(Aggregate.FIRST, "name")
                    .of(desk.table(items))
                    .rows();
            var groups = groups(items, key);
            assertEquals(groups.size(), found.size());
            int row = 0;
            for (var group : groups.entrySet()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (String name : List.of("count", "x.count", "x.min", "x.max", "n.mean", "name.first")) {
                    values.add(plain(found.getValue(row, found.column(name))));
                }
                List<@Nullable Object> own = new ArrayList<>();
                for (String name : key) {
                    own.add(plain(found.getValue(row, found.column(name))));
                }
                assertEquals(group.getKey(), own);
                assertTrue(same(expected(group.getValue()), values), expected(group.getValue()) + " but " + values);
                row++;
            }
        }
    }

    private static boolean same(List<@Nullable Object> expected, List<@Nullable Object> found) {
        boolean same = expected.size() == found.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = expected.get(i) instanceof Double a && found.get(i) instanceof Double b
                    ? a.equals(b) || Math.abs(a - b) <= 1e-12 * Math.abs(a)
                    : Objects.equals(expected.get(i), found.get(i));
        }
        return same;
    }
}
