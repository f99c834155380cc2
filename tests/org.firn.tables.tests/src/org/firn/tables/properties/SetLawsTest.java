/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.keys.RowMatcher;
import org.firn.tables.view.TableView;
import org.firn.tables.view.UnionPolicy;
import org.firn.testkit.TestTables;

/** Union, intersection and difference of tables by id are those of sets. */
class SetLawsTest {
    private static final int TRIES = 30;

    private static RowMatch match(TableView left, TableView right) {
        return RowMatcher.by(RowKey.id()).match(left.table(), right.table());
    }

    private static TableView intersection(TableView left, TableView right) {
        return left.rows(match(left, right).intersection()).kept();
    }

    private static TableView difference(TableView left, TableView right) {
        return left.rows(match(left, right).difference()).kept();
    }

    private static TableView union(TableView left, TableView right) {
        TableView added = right.rows(match(left, right).onlyRight()).kept();
        return TableView.union(List.of(left, added), UnionPolicy.REQUIRE_SAME_COLUMNS);
    }

    private static Set<Long> ids(TableView view) {
        Set<Long> ids = new TreeSet<>();
        for (long id : view.table().longs("id")) {
            ids.add(id);
        }
        assertEquals(view.size(), ids.size(), "ids are there once");
        return ids;
    }

    private static Set<Long> ids(Items items) {
        return new TreeSet<>(items.column("id").stream().map(Long.class::cast).toList());
    }

    private static List<List<@Nullable Object>> rows(TableView view) {
        return TestTables.rows(view.table());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void allAreThoseOfSetsOfIds(@ForAll(supplier = AnyItems.class) Items a, @ForAll(supplier = AnyItems.class) Items b)
            throws Exception {
        try (Desk desk = new Desk()) {
            TableView one = desk.view(a);
            TableView other = desk.view(b);
            Set<Long> both = ids(a);
            both.retainAll(ids(b));
            Set<Long> onlyOne = ids(a);
            onlyOne.removeAll(ids(b));
            Set<Long> any = ids(a);
            any.addAll(ids(b));
            a.where(row -> both.contains(row.get("id")))
                    .assertSame(intersection(one, other).table());
            a.where(row -> onlyOne.contains(row.get("id")))
                    .assertSame(difference(one, other).table());
            a.and(b.where(row -> !both.contains(row.get("id"))))
                    .assertSame(union(one, other).table());
            assertEquals(any, ids(union(one, other)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void unionAndIntersectionCommuteUpToTheOrder(
            @ForAll(supplier = AnyItems.class) Items a, @ForAll(supplier = AnyItems.class) Items b) throws Exception {
        try (Desk desk = new Desk()) {
            TableView one = desk.view(a);
            TableView other = desk.view(b);
            assertEquals(ids(intersection(one, other)), ids(intersection(other, one)));
            assertEquals(ids(union(one, other)), ids(union(other, one)));
        }
    }

    @Property(tries = TRIES / 2, edgeCases = EdgeCasesMode.NONE)
    void unionAndIntersectionAssociateAndDistribute(
            @ForAll(supplier = AnyItems.class) Items a,
            @ForAll(supplier = AnyItems.class) Items b,
            @ForAll(supplier = AnyItems.class) Items c)
            throws Exception {
        try (Desk desk = new Desk()) {
            TableView one = desk.view(a);
            TableView two = desk.view(b);
            TableView three = desk.view(c);
            assertEquals(rows(union(union(one, two), three)), rows(union(one, union(two, three))));
            assertEquals(
                    rows(intersection(intersection(one, two), three)),
                    rows(intersection(one, intersection(two, three))));
            assertEquals(
                    rows(intersection(one, union(two, three))).size(),
                    ids(union(intersection(one, two), intersection(one, three))).size());
            assertEquals(
                    ids(intersection(one, union(two, three))),
                    ids(union(intersection(one, two), intersection(one, three))));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aSetAndItselfAreTheSet(@ForAll(supplier = AnyItems.class) Items a) throws Exception {
        try (Desk desk = new Desk()) {
            TableView set = desk.view(a);
            a.assertSame(union(set, set).table());
            a.assertSame(intersection(set, set).table());
            a.pick().assertSame(difference(set, set).table());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatBothHaveAndWhatOneHasAloneMakeUpTheOne(
            @ForAll(supplier = AnyItems.class) Items a, @ForAll(supplier = AnyItems.class) Items b) throws Exception {
        try (Desk desk = new Desk()) {
            TableView one = desk.view(a);
            TableView other = desk.view(b);
            TableView parts = union(intersection(one, other), difference(one, other));
            assertEquals(new HashSet<>(a.values()), new HashSet<>(rows(parts)));
            assertEquals(a.size(), parts.size());
            assertEquals(List.of(), rows(intersection(intersection(one, other), difference(one, other))));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void complementsFollowDeMorgan(
            @ForAll(supplier = AnyItems.class) Items whole, @ForAll(supplier = SomeRows.class) SomeRows some)
            throws Exception {
        try (Desk desk = new Desk()) {
            TableView all = desk.view(whole);
            TableView a = all.rows(some.longs(0, whole.size())).kept();
            TableView b = all.rows(some.longs(1, whole.size())).kept();
            assertEquals(
                    rows(difference(all, union(a, b))), rows(intersection(difference(all, a), difference(all, b))));
            assertEquals(ids(difference(all, intersection(a, b))), ids(union(difference(all, a), difference(all, b))));
            TableView rejected = all.rows(some.longs(0, whole.size())).rejected();
            assertEquals(rows(difference(all, a)), rows(rejected));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void countsOfADryRunAddUp(@ForAll(supplier = AnyItems.class) Items a, @ForAll(supplier = AnyItems.class) Items b)
            throws Exception {
        try (Desk desk = new Desk()) {
            TableView one = desk.view(a);
            TableView other = desk.view(b);
            var counts = RowMatcher.by(RowKey.id()).count(one.table(), other.table());
            assertEquals(intersection(one, other).size(), counts.matched());
            assertEquals(difference(one, other).size(), counts.onlyLeft());
            assertEquals(a.size() + counts.onlyRight(), union(one, other).size());
            List<Long> leftOver = new ArrayList<>();
            for (long row : match(one, other).leftWithout(match(one, other).intersection())) {
                leftOver.add(row);
            }
            assertEquals(counts.onlyLeft(), leftOver.size());
        }
    }
}
