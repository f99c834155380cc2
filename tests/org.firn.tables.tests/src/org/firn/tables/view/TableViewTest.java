/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.firn.tables.ItemTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableViewTest {

    @TempDir
    private Path folder;

    private final Random random = new Random(5);
    private Modelled all = new Modelled(null, List.of(), List.of());

    @BeforeEach
    void write() throws IOException {
        all = RandomItems.write(random, folder.resolve("all.fit"), 1000);
    }

    private static LongStream ids(List<TableView> parts) {
        return parts.stream().flatMapToLong(part -> Arrays.stream(part.table().longs("id")));
    }

    private long[] allIds() {
        return all.rows().stream().mapToLong(row -> (long) row[0]).toArray();
    }

    @Test
    void orderedPartsFollowEachOther() {
        List<TableView> parts = all.view().split(3);
        assertEquals(
                List.of(334L, 333L, 333L), parts.stream().map(TableView::size).toList());
        assertArrayEquals(allIds(), ids(parts).toArray());
    }

    @Test
    void randomPartsAreEqualInSizeAndDependOnTheSeedOnly() {
        List<TableView> parts = all.view().split(3, 17);
        assertEquals(
                List.of(334L, 333L, 333L), parts.stream().map(TableView::size).toList());
        assertArrayEquals(
                Arrays.stream(allIds()).sorted().toArray(), ids(parts).sorted().toArray());
        assertArrayEquals(ids(parts).toArray(), ids(all.view().split(3, 17)).toArray());
        assertTrue(!Arrays.equals(
                ids(parts).toArray(), ids(all.view().split(3, 18)).toArray()));
    }

    @Test
    void aSampleIsTheSameEverywhere() {
        TableView ten = all.view().slice(0, 10).kept();
        long[] ids = allIds();
        long[] rows = SampleByTheBook.rows(10, 4, 42);
        assertArrayEquals(
                Arrays.stream(rows).map(row -> ids[(int) row]).toArray(),
                ten.sample(4, 42).kept().table().longs("id"));
    }

    @Test
    void partsByValueComeInTheOrderOfTheirFirstRows() {
        List<Object> values = new ArrayList<>();
        for (Object[] row : all.rows()) {
            if (!values.contains(row[6])) {
                values.add(row[6]);
            }
        }
        List<ValuePart> parts = all.view().splitBy("name", 2000);
        assertEquals(values, parts.stream().map(ValuePart::value).toList());
        for (ValuePart part : parts) {
            all.choose(part.rows(), row -> Objects.equals(all.value(row, "name"), part.value()))
                    .check(random);
        }
    }

    @Test
    void tooManyValuesAndRealNumbersAreNoParts() {
        assertThrows(IllegalArgumentException.class, () -> all.view().splitBy("name", 2));
        assertThrows(IllegalArgumentException.class, () -> all.view().splitBy("x", 9));
    }

    @Test
    void mistakesAreNamed() {
        TableView view = all.view();
        assertThrows(IndexOutOfBoundsException.class, () -> view.rows(new long[] {1000}));
        assertThrows(IndexOutOfBoundsException.class, () -> view.rows(new long[] {-1}));
        assertThrows(IllegalArgumentException.class, () -> view.slice(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> view.sample(1001, 1));
        assertThrows(IllegalArgumentException.class, () -> view.sampleFraction(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> view.split(0));
        assertThrows(IllegalArgumentException.class, () -> view.renamed("n", "x"));
        assertThrows(IllegalArgumentException.class, () -> view.renamed("id", "y"));
        assertThrows(IllegalArgumentException.class, () -> view.columns("nothing"));
        ItemTable table = view.table();
        assertThrows(IllegalArgumentException.class, () -> view.join(table, List.of("id")));
        ItemTable few = view.slice(0, 5).kept().table();
        assertThrows(IllegalArgumentException.class, () -> view.join(few, List.of("x")));
        assertThrows(IllegalArgumentException.class, () -> view.join(table, new long[3], List.of("x")));
        long[] beyond = new long[1000];
        beyond[7] = 5;
        assertThrows(IndexOutOfBoundsException.class, () -> view.join(few, beyond, List.of("x")));
        assertThrows(IllegalArgumentException.class, () -> TableView.union(List.of(), UnionPolicy.FILL_WITH_NULL));
    }

    @Test
    void aDryRunCountsWhatWouldBeMade() {
        TableSelection chosen = all.view().rows(new long[] {7, 7, 3});
        assertEquals(3, chosen.keptCount());
        assertEquals(998, chosen.rejectedCount());
        assertEquals(998, chosen.rejected().size());
    }
}
