/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Choices of rows, whatever the size of the table: each row takes the next of a list of small numbers, again and again.
 */
final class SomeRows implements ArbitrarySupplier<SomeRows> {
    private final List<Integer> pattern;

    /** For the generator. */
    SomeRows() {
        this(List.of());
    }

    private SomeRows(List<Integer> pattern) {
        this.pattern = pattern;
    }

    @Override
    public Arbitrary<SomeRows> get() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(SomeRows::new)
                .withoutEdgeCases();
    }

    /** A number from 0 to 7 for a row. */
    int number(int row) {
        return pattern.get(row % pattern.size());
    }

    /** Ascending rows: those whose number has a bit. */
    int[] rows(int bit, int size) {
        return IntStream.range(0, size)
                .filter(row -> (number(row) >> bit & 1) == 1)
                .toArray();
    }

    long[] longs(int bit, int size) {
        return IntStream.of(rows(bit, size)).asLongStream().toArray();
    }

    /** Rows in any order, some of them several times, or -1; as many as wanted. */
    long[] map(int length, int size) {
        return IntStream.range(0, length)
                .mapToLong(row -> size == 0 || number(row) == 0 ? -1 : (row * (long) number(row) + number(row)) % size)
                .toArray();
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}
