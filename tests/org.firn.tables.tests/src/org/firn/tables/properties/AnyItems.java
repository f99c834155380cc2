/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes any small table: no rows to 200 in one or many groups, with nulls, NaN, infinities, repeated and extreme
 * values. Ids are unique, and those of two tables overlap.
 */
final class AnyItems implements ArbitrarySupplier<Items> {

    private static final double NULLS = 0.15;

    @Override
    public Arbitrary<Items> get() {
        return of(Arbitraries.frequencyOf(
                Tuple.of(5, ids(60).list().uniqueElements().ofMaxSize(25)),
                Tuple.of(1, ids(600).list().uniqueElements().ofMaxSize(200))));
    }

    /** Tables in which ids repeat. */
    static final class WithRepeatedIds implements ArbitrarySupplier<Items> {
        @Override
        public Arbitrary<Items> get() {
            return of(Arbitraries.longs().between(0, 15).list().ofMaxSize(60));
        }
    }

    private static Arbitrary<Long> ids(long greatest) {
        return Arbitraries.longs().between(0, greatest).withoutEdgeCases();
    }

    private static Arbitrary<Items> of(Arbitrary<List<Long>> ids) {
        Arbitrary<Items> rows =
                ids.flatMap(list -> row().list().ofSize(list.size()).map(values -> {
                    for (int i = 0; i < list.size(); i++) {
                        values.get(i).put("id", list.get(i));
                    }
                    return new Items(Items.SCHEMA.names(), values, 1);
                }));
        Arbitrary<Integer> groups = Arbitraries.frequency(Tuple.of(3, 1000), Tuple.of(2, 40), Tuple.of(1, 7));
        return Combinators.combine(rows, groups)
                .as((items, group) -> new Items(items.names(), items.rows(), group))
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<String, @Nullable Object>> row() {
        return Combinators.combine(
                        Arbitraries.of(true, false).injectNull(NULLS),
                        Arbitraries.integers().between(-4, 4).injectNull(NULLS),
                        wholes().injectNull(NULLS),
                        reals().map(Double::floatValue).injectNull(NULLS),
                        reals().injectNull(NULLS),
                        texts().injectNull(NULLS))
                .as(AnyItems::row)
                .withoutEdgeCases();
    }

    private static Map<String, @Nullable Object> row(
            @Nullable Boolean flag,
            @Nullable Integer n,
            @Nullable Long big,
            @Nullable Float f,
            @Nullable Double x,
            @Nullable String name) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("flag", flag);
        row.put("n", n);
        row.put("big", big);
        row.put("f", f);
        row.put("x", x);
        row.put("name", name);
        return row;
    }

    private static Arbitrary<Long> wholes() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3),
                Arbitraries.longs(),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 9_007_199_254_740_993L, 9_007_199_254_740_992L));
    }

    /** Mostly few different ones, so that groups, ties and matches occur. */
    private static Arbitrary<Double> reals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-6, 6).map(value -> value / 2.0),
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(3),
                Arbitraries.of(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        -0.0,
                        0.0,
                        1e300,
                        Double.MIN_VALUE,
                        1.0 / 3));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "mic 1", "mic 2", "", "é 𝛼", "say \"so\", twice", "two\nlines", "007", "NaN");
    }
}
