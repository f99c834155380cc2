/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.tables.TableSort;
import org.firn.tables.TableWriter;
import org.firn.tables.Tables;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.summary.GroupedRows;
import org.firn.tables.view.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is matched, grouped and sorted as the table that it would be written as, and matches make views. */
class KeysOfViewsTest {

    private static final int ROWS = 20_000;
    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("x", ColumnType.FLOAT64, "px"),
            ColumnSpec.of("y", ColumnType.FLOAT64, "px"));

    @TempDir
    Path folder;

    private Path parent;
    private Path written;

    @BeforeEach
    void writeATableAndAPartOfIt() throws Exception {
        Random random = new Random(12);
        String[] names = new String[ROWS];
        for (int i = 0; i < ROWS; i++) {
            names[i] = "m" + i / 50 * 7 % 400;
        }
        parent = folder.resolve("parent.fit");
        try (TableWriter writer = TableWriter.create(parent, SCHEMA, Map.of())) {
            writer.appendColumns(new ColumnBatch(SCHEMA, ROWS)
                    .put("name", names)
                    .put("x", random.doubles(ROWS, 0, 99).toArray())
                    .put("y", random.doubles(ROWS, 0, 99).toArray()));
            writer.close(true);
        }
        written = folder.resolve("written.fit");
        try (ItemTable table = ItemTable.open(parent)) {
            Tables.copy(table, List.of(), RowFilter.parse("x < 60", SCHEMA), written);
        }
    }

    @Test
    void aViewGivesTheSameAnswersAsTheTableWrittenFromIt() throws Exception {
        try (ItemTable table = ItemTable.open(parent);
                ItemTable copy = ItemTable.open(written);
                ItemTable view = TableView.of(table)
                        .where(RowFilter.parse("x < 60", SCHEMA))
                        .kept()
                        .table()) {
            RowKey place = RowKey.position(List.of("name"), "x", "y", 2, "px");
            for (RowKey key : List.of(RowKey.id(), RowKey.columns("name", "id"), place)) {
                assertArrayEquals(
                        RowMatcher.by(key).match(table, copy).rightOfLeft(),
                        RowMatcher.by(key).match(table, view).rightOfLeft(),
                        key.toString());
                assertArrayEquals(
                        RowMatcher.by(key).match(copy, table).rightOfLeft(),
                        RowMatcher.by(key).match(view, table).rightOfLeft(),
                        key.toString());
            }
            assertArrayEquals(
                    Duplicates.find(copy, place, DuplicatePolicy.greatest("x")).kept(),
                    Duplicates.find(view, place, DuplicatePolicy.greatest("x")).kept());
            TableSort sort = TableSort.by("name", true).then("y", false);
            assertArrayEquals(sort.order(copy), sort.order(view));
            assertEquals(copy.size(), sort.write(view, folder.resolve("sorted.fit"), 1));
            assertSameRows(groups(copy), groups(view));
        }
    }

    private static GroupedRows groups(ItemTable table) {
        return GroupBy.columns("name").count().add(Aggregate.MEDIAN, "y").of(table);
    }

    private static void assertSameRows(GroupedRows expected, GroupedRows actual) {
        RowPage one = expected.rows();
        RowPage other = actual.rows();
        assertEquals(one.size(), other.size());
        for (int row = 0; row < one.size(); row++) {
            for (int column = 0; column < one.columns().size(); column++) {
                assertEquals(one.getValue(row, column), other.getValue(row, column));
            }
        }
    }

    @Test
    void aMatchMakesTheViewsOfIntersectionAndDifference() throws Exception {
        try (ItemTable table = ItemTable.open(parent);
                ItemTable copy = ItemTable.open(written)) {
            RowMatch match = RowMatcher.by(RowKey.id()).match(table, copy);
            TableView both = TableView.of(table).rows(match.intersection()).kept();
            assertArrayEquals(copy.longs("id"), both.table().longs("id"));
            TableView rest = TableView.of(table).rows(match.difference()).kept();
            assertEquals(table.size(), both.size() + rest.size());
            TableView joined = TableView.of(table).join(copy, match.rightOfLeft(), List.of("y"));
            assertEquals(
                    rest.size(),
                    joined.table()
                            .query()
                            .where(RowFilter.parse("y is null", joined.schema()))
                            .count());
        }
    }
}
