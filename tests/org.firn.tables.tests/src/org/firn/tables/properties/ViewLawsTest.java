/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatcher;
import org.firn.tables.view.TableView;

/** Views of views are what lists of rows are, and what their copies are. */
class ViewLawsTest {
    private static final int TRIES = 40;

    @Provide
    static Arbitrary<List<Step>> steps() {
        return new Step.Any().get().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 2 * TRIES, edgeCases = EdgeCasesMode.NONE)
    void anyCompositionIsItsModelItsFileAndItsCopy(
            @ForAll(supplier = AnyItems.class) Items items,
            @ForAll(supplier = AnyItems.WithRepeatedIds.class) Items others,
            @ForAll("steps") List<Step> steps)
            throws Exception {
        try (Desk desk = new Desk()) {
            Step.State other = new Step.State(desk.view(others), others);
            Step.State state = new Step.State(desk.view(items), items);
            for (Step step : steps) {
                Step.State next = step.apply(state, other);
                other = state;
                state = next;
            }
            state.model().assertSame(state.view().table());
            state.model().assertSame(desk.saved(state.view()));
            ItemTable copy = desk.compacted(state.view());
            state.model().assertSame(copy);
            assertEquals(state.view().schema(), copy.schema());
            assertEquals(
                    state.model().size() - new HashSet<>(state.model().column("id")).size(),
                    state.view().repeatedIds());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aJoinHasTheRowsOfItsLeftSideAndNullsWhereThereIsNoPartner(
            @ForAll(supplier = AnyItems.class) Items left,
            @ForAll(supplier = AnyItems.class) Items right,
            @ForAll boolean byName)
            throws Exception {
        try (Desk desk = new Desk()) {
            ItemTable one = desk.table(left);
            ItemTable other = desk.table(right);
            RowKey key = byName ? RowKey.columns("name", "n") : RowKey.id();
            long[] partners = RowMatcher.by(key)
                    .rightDuplicates(DuplicatePolicy.first())
                    .match(one, other)
                    .rightOfLeft();
            assertEquals(
                    Arrays.toString(partners(left, right, byName ? List.of("name", "n") : List.of("id"))),
                    Arrays.toString(partners));
            ItemTable joined =
                    TableView.of(one).join(other, partners, List.of("x", "big")).table();
            left.join(right, partners, List.of("x", "big")).assertSame(joined);
            left.assertSame(one);
        }
    }

    private static long[] partners(Items left, Items right, List<String> key) {
        List<List<Object>> keys = right.columns(key).values();
        return left.columns(key).values().stream()
                .mapToLong(wanted -> wanted.contains(null) ? -1 : keys.indexOf(wanted))
                .toArray();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsChosenOneAfterTheOtherIsWhatBothChoose(
            @ForAll(supplier = AnyItems.class) Items items,
            @ForAll(supplier = SomeRows.class) SomeRows some,
            @ForAll(supplier = SomeRows.class) SomeRows then)
            throws Exception {
        try (Desk desk = new Desk()) {
            TableView view = desk.view(items);
            TableView first = view.rows(some.longs(0, items.size())).kept();
            TableView twice = first.rows(then.longs(1, (int) first.size())).kept();
            List<Integer> rows = new ArrayList<>();
            for (int row : then.rows(1, (int) first.size())) {
                rows.add(some.rows(0, items.size())[row]);
            }
            items.pick(rows.stream().mapToInt(row -> row).toArray()).assertSame(twice.table());
            assertEquals(view.bases(), twice.bases());
        }
    }
}
