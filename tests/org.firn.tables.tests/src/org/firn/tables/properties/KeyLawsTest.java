/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.DuplicateKeyException;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.Duplicates;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatcher;

/** Which rows are the same item is what looking at all pairs says. */
class KeyLawsTest {
    private static final int TRIES = 60;

    @Provide
    static Arbitrary<DuplicatePolicy> policies() {
        return Arbitraries.of(
                DuplicatePolicy.first(),
                DuplicatePolicy.last(),
                DuplicatePolicy.greatest("x"),
                DuplicatePolicy.least("x"),
                DuplicatePolicy.greatest("big"),
                DuplicatePolicy.least("big"));
    }

    @Provide
    static Arbitrary<List<String>> keys() {
        return Arbitraries.of(List.of("id"), List.of("name"), List.of("n", "flag"), List.of("big", "name"));
    }

    /** Whether a later row takes the place of the one that was kept so far. */
    private static boolean isBetter(
            DuplicatePolicy policy, Map<String, @Nullable Object> later, Map<String, @Nullable Object> kept) {
        if (!policy.isByValue()) {
            return policy.rule() == DuplicatePolicy.Rule.LAST;
        }
        Number a = number(later.get(policy.column()));
        Number b = number(kept.get(policy.column()));
        if (a == null || b == null) {
            return a != null;
        }
        int order = a instanceof Long x && b instanceof Long y
                ? Long.compare(x, y)
                : Double.compare(a.doubleValue() + 0.0, b.doubleValue() + 0.0);
        return policy.rule() == DuplicatePolicy.Rule.GREATEST ? order > 0 : order < 0;
    }

    private static @Nullable Number number(@Nullable Object value) {
        return value instanceof Number number && !Double.isNaN(number.doubleValue()) ? number : null;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneOfTheRowsWithAKeyIsKeptAsThePolicySays(
            @ForAll(supplier = AnyItems.WithRepeatedIds.class) Items items,
            @ForAll("keys") List<String> key,
            @ForAll("policies") DuplicatePolicy policy)
            throws Exception {
        Map<List<@Nullable Object>, Integer> best = new HashMap<>();
        List<Long> kept = new ArrayList<>();
        List<List<@Nullable Object>> keys = items.columns(key).values();
        for (int i = 0; i < items.size(); i++) {
            List<@Nullable Object> own = keys.get(i);
            if (own.contains(null)) {
                kept.add((long) i);
            } else if (!best.containsKey(own)
                    || isBetter(policy, items.rows().get(i), items.rows().get(best.get(own)))) {
                best.put(own, i);
            }
        }
        best.values().forEach(row -> kept.add((long) row));
        kept.sort(Comparator.naturalOrder());
        try (Desk desk = new Desk()) {
            ItemTable table = desk.table(items);
            RowKey columns = RowKey.columns(key.toArray(String[]::new));
            Duplicates found = Duplicates.find(table, columns, policy);
            assertEquals(kept.toString(), Arrays.toString(found.kept()));
            assertEquals(items.size() - kept.size(), found.count());
            if (found.count() > 0) {
                assertThrows(
                        DuplicateKeyException.class, () -> Duplicates.find(table, columns, DuplicatePolicy.fail()));
            } else {
                assertEquals(
                        0,
                        Duplicates.find(table, columns, DuplicatePolicy.fail()).count());
            }
        }
    }

    /** Two rows and the square of their distance. */
    private record Pair(int left, int right, double squared) {}

    private static double squared(Map<String, @Nullable Object> a, Map<String, @Nullable Object> b, boolean grouped) {
        if (grouped && (a.get("n") == null || !a.get("n").equals(b.get("n")))) {
            return Double.NaN;
        }
        double x = distance(a.get("x"), b.get("x"));
        double y = distance(a.get("f"), b.get("f"));
        return x * x + y * y;
    }

    private static double distance(@Nullable Object a, @Nullable Object b) {
        boolean known = a instanceof Number x
                && Double.isFinite(x.doubleValue())
                && b instanceof Number y
                && Double.isFinite(y.doubleValue());
        return known ? ((Number) a).doubleValue() - ((Number) b).doubleValue() : Double.NaN;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void positionsAreMatchedOneToOneTheNearestFirst(
            @ForAll(supplier = AnyItems.class) Items left,
            @ForAll(supplier = AnyItems.class) Items right,
            @ForAll("tolerances") double tolerance,
            @ForAll boolean grouped)
            throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double squared = squared(left.rows().get(i), right.rows().get(j), grouped);
                if (squared <= tolerance * tolerance) {
                    pairs.add(new Pair(i, j, squared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::squared)
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right));
        long[] partners = new long[left.size()];
        Arrays.fill(partners, -1);
        for (Pair pair : pairs) {
            boolean taken = Arrays.stream(partners).anyMatch(row -> row == pair.right());
            if (partners[pair.left()] < 0 && !taken) {
                partners[pair.left()] = pair.right();
            }
        }
        RowKey key = RowKey.position(grouped ? List.of("n") : List.of(), "x", "f", tolerance, "");
        try (Desk desk = new Desk()) {
            long[] found = RowMatcher.by(key)
                    .match(desk.table(left), desk.table(right))
                    .rightOfLeft();
            assertEquals(Arrays.toString(partners), Arrays.toString(found));
        }
    }

    @Provide
    static Arbitrary<Double> tolerances() {
        return Arbitraries.of(0.0, 0.5, 1.0, 2.0, 3.5, 1e5);
    }
}
