/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.RowFilter;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;
import org.firn.tables.view.UnionPolicy;
import org.firn.tables.view.ValuePart;
import org.firn.testkit.TestTables;

/**
 * Something that is done to a view and to its model.
 *
 * @param kind what
 * @param kept which of two complements goes on
 * @param number which rows, parts or values
 * @param some which rows
 */
record Step(Kind kind, boolean kept, int number, SomeRows some) {

    /** What can be done. */
    enum Kind {
        WHERE,
        ROWS,
        MIXED_ROWS,
        SLICE,
        SAMPLE,
        SPLIT,
        SPLIT_AT_RANDOM,
        SPLIT_BY_VALUE,
        JOIN,
        UNION,
        COLUMNS
    }

    /** A view and the naive truth about it. */
    record State(TableView view, Items model) {}

    /** Any step; those that bring two tables together are the likeliest, since they meet each other. */
    static final class Any implements ArbitrarySupplier<Step> {
        @Override
        public Arbitrary<Step> get() {
            return Combinators.combine(
                            Arbitraries.oneOf(Arbitraries.of(Kind.values()), Arbitraries.of(Kind.JOIN, Kind.UNION)),
                            Arbitraries.of(true, false),
                            Arbitraries.integers().between(0, 8),
                            new SomeRows().get())
                    .as(Step::new)
                    .withoutEdgeCases();
        }
    }

    State apply(State from, State other) {
        TableView view = from.view();
        Items model = from.model();
        int size = model.size();
        return switch (kind) {
            case WHERE -> where(from);
            case ROWS -> chosen(view.rows(some.longs(0, size)), model, some.rows(0, size));
            case MIXED_ROWS -> mixed(from);
            case SLICE -> {
                int end = Math.min(size, 2 * number + 9);
                yield chosen(view.slice(number, 9L + number), model, range(Math.min(number, end), end));
            }
            case SAMPLE -> sample(from);
            case SPLIT, SPLIT_AT_RANDOM -> split(from);
            case SPLIT_BY_VALUE -> splitByValue(from);
            case JOIN -> join(from, other);
            case UNION ->
                new State(
                        TableView.union(List.of(view, other.view()), UnionPolicy.FILL_WITH_NULL),
                        model.and(other.model()));
            case COLUMNS -> columns(from);
        };
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private State chosen(TableSelection selection, Items model, int... rows) {
        assertEquals(rows.length, selection.keptCount());
        assertEquals(model.without(rows).size(), selection.rejectedCount());
        return kept
                ? new State(selection.kept(), model.pick(rows))
                : new State(selection.rejected(), model.without(rows));
    }

    private State where(State from) {
        int[] accepted = IntStream.range(0, from.model().size())
                .filter(row -> from.model().rows().get(row).get("n") instanceof Integer n && n <= number - 4)
                .toArray();
        RowFilter filter = RowFilter.parse("n <= " + (number - 4), from.view().schema());
        return chosen(from.view().where(filter), from.model(), accepted);
    }

    private State mixed(State from) {
        long[] rows = Arrays.stream(some.map(40, from.model().size()))
                .filter(row -> row >= 0)
                .toArray();
        int[] wanted = Arrays.stream(rows).mapToInt(Math::toIntExact).toArray();
        TableSelection selection = from.view().rows(rows);
        return kept
                ? new State(selection.kept(), from.model().pick(wanted))
                : new State(selection.rejected(), from.model().without(wanted));
    }

    /** Which rows is for the documentation of the sample to say; here they are some of them, in their order. */
    private State sample(State from) {
        TableSelection selection = from.view().sampleFraction(number / 8.0, number);
        assertEquals(Math.round(number / 8.0 * from.model().size()), selection.keptCount());
        return part(from, selection.kept(), selection.rejected());
    }

    private State part(State from, TableView chosen, TableView others) {
        List<List<@Nullable Object>> rows = TestTables.rows(chosen.table());
        List<List<@Nullable Object>> rest = TestTables.rows(others.table());
        List<Integer> taken = new ArrayList<>();
        int next = 0;
        List<List<@Nullable Object>> all = from.model().values();
        for (int row = 0; row < all.size(); row++) {
            if (next < rows.size() && all.get(row).equals(rows.get(next))) {
                next++;
                taken.add(row);
            }
        }
        assertEquals(rows.size(), next, "a part keeps the order");
        assertEquals(
                sorted(all), sorted(Stream.concat(rows.stream(), rest.stream()).toList()), "parts make up the whole");
        return new State(
                chosen, from.model().pick(taken.stream().mapToInt(row -> row).toArray()));
    }

    private static List<String> sorted(List<List<@Nullable Object>> rows) {
        return rows.stream().map(List::toString).sorted().toList();
    }

    private State split(State from) {
        int parts = 1 + number / 2;
        List<TableView> views =
                kind == Kind.SPLIT ? from.view().split(parts) : from.view().split(parts, number);
        assertTrue(views.stream()
                .allMatch(view -> Math.abs(view.size() - from.model().size() / parts) <= 1));
        TableView first = views.remove(0);
        TableView rest = views.isEmpty()
                ? from.view().slice(0, 0).kept()
                : TableView.union(views, UnionPolicy.REQUIRE_SAME_COLUMNS);
        return part(from, first, rest);
    }

    private State splitByValue(State from) {
        List<ValuePart> parts = from.view().splitBy("n", 1000);
        assertEquals(
                from.model().column("n").stream()
                        .distinct()
                        .map(Objects::toString)
                        .toList(),
                parts.stream().map(part -> Objects.toString(part.value())).toList());
        if (parts.isEmpty()) {
            return from;
        }
        ValuePart part = parts.get(number % parts.size());
        String value = Objects.toString(part.value());
        return new State(part.rows(), from.model().where(row -> Objects.toString(row.get("n"))
                .equals(value)));
    }

    private State join(State from, State other) {
        long[] map = some.map(from.model().size(), other.model().size());
        List<String> taken = other.model().names().stream()
                .filter(name -> !name.equals("id"))
                .skip(number % 4)
                .toList();
        return new State(
                from.view().join(other.view().table(), map, taken), from.model().join(other.model(), map, taken));
    }

    private State columns(State from) {
        List<String> wanted = new ArrayList<>(List.of("id", "n"));
        from.model().names().stream()
                .filter(name -> !wanted.contains(name) && some.number(name.length()) > 2)
                .forEach(wanted::add);
        return new State(
                from.view().columns(wanted.toArray(String[]::new)), from.model().columns(wanted));
    }
}
