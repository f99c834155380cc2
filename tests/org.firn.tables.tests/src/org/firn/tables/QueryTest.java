/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("ctf.resolution", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("n", ColumnType.INT64),
            ColumnSpec.of("ok", ColumnType.BOOLEAN));

    @TempDir
    Path folder;

    private ItemTable small() throws IOException {
        Path file = folder.resolve("small.fit");
        Files.deleteIfExists(file);
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            writer.set(1, 3.5).set(2, "a.mrc").set(3, 1).set(4, true).endRow();
            writer.set(1, 7.25)
                    .set(2, "it's b.mrc")
                    .set(3, 9_007_199_254_740_993L)
                    .set(4, false)
                    .endRow();
            writer.set(1, Double.NaN).set(3, -5).endRow();
            writer.set(2, "A").endRow();
            writer.close(true);
        }
        return ItemTable.open(file);
    }

    private long[] accepted(String filter) throws IOException {
        try (ItemTable table = small()) {
            return table.query().where(RowFilter.parse(filter, SCHEMA)).rowNumbers();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "ctf.resolution < 5 | 0",
                "ctf.resolution<=7.25 | 0 1",
                "ctf.resolution != 3.5 | 1 2",
                "not ctf.resolution > 5 | 0 2",
                "not (ctf.resolution > 5 or n = 1) | 2",
                "ctf.resolution is null | 3",
                "ctf.resolution IS NOT NULL AND ok = true | 0",
                "name = 'it''s b.mrc' | 1",
                "name >= 'a' | 0 1",
                "name <> 'A' | 0 1",
                "n = 9007199254740993 | 1",
                "n = 9007199254740992 | ''",
                "n > -5.5 | 0 1 2",
                "n == +1 | 0",
                "ok = false or n is null | 1 3",
                "ok != true | 1",
                "((((n < 0)))) | 2",
                "ok = true and name = 'a.mrc' or name = 'A' | 0 3",
                "ctf.resolution > 1e0 and ctf.resolution < .5e1 | 0",
                "id = 4 | 3",
                "not not ok = true | 0",
                "n = 1 and ok = false | ''"
            })
    void aFilterAcceptsTheRightRows(String filter, String rows) throws Exception {
        String expected = rows.replace("'", "");
        long[] numbers = expected.isEmpty()
                ? new long[0]
                : Arrays.stream(expected.split(" ")).mapToLong(Long::parseLong).toArray();
        assertArrayEquals(numbers, accepted(filter), filter);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "\"\" | 0 | a column",
                "n | 1 | comparison",
                "n = | 3 | a number",
                "n = 'x' | 4 | INT64",
                "name = 3 | 7 | STRING",
                "foo = 3 | 0 | no column 'foo'",
                "n = 3 n = 4 | 6 | 'and'",
                "(n = 3 | 6 | ')'",
                "n = 3) | 5 | 'and'",
                "n = 1x | 4 | not a number",
                "n = 1d | 4 | not a number",
                "n = 0x1F | 4 | not a number",
                "n = -- | 4 | number",
                "name = 'open | 7 | closing quote",
                "ok = 1 | 5 | true or false",
                "ok < true | 5 | = and != only",
                "n ~ 3 | 2 | no meaning",
                "n = 3; drop table x | 5 | no meaning",
                "n is 3 | 5 | 'null'",
                "System.exit(0) | 0 | no column",
                "n = ${x} | 4 | no meaning",
                "and n = 3 | 0 | column 'and'",
                "n = 3 and | 9 | a column",
                "name = \"a\" | 7 | no meaning",
                "n = 1e999999x | 4 | not a number"
            })
    void anythingElseIsASyntaxErrorAtItsPlace(String filter, int position, String problem) {
        FilterSyntaxException e = assertThrows(FilterSyntaxException.class, () -> RowFilter.parse(filter, SCHEMA));
        assertEquals(position, e.position(), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void hostileFiltersAreRefusedNotFollowed() {
        assertThrows(FilterSyntaxException.class, () -> RowFilter.parse("(".repeat(19_000), SCHEMA));
        assertThrows(FilterSyntaxException.class, () -> RowFilter.parse("not ".repeat(4_000) + "n = 1", SCHEMA));
        assertThrows(FilterSyntaxException.class, () -> RowFilter.parse("n = 1 or ".repeat(3_000) + "n = 1", SCHEMA));
        RowFilter.parse("n = 1 or ".repeat(2_000) + "n = 1", SCHEMA);
    }

    @Test
    void aMisspeltColumnIsAnsweredWithNearNames() {
        String message = assertThrows(FilterSyntaxException.class, () -> RowFilter.parse("resolution < 3", SCHEMA))
                .getMessage();
        assertTrue(message.contains("the nearest names are ctf.resolution"), message);
    }

    private static int rank(@Nullable Object value) {
        boolean nan = value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN();
        return value == null ? 2 : nan ? 1 : 0;
    }

    /** What a full sort of the values in memory gives. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static long[] sorted(List<@Nullable Object> values, boolean descending) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        Comparator<Integer> byValue = (a, b) -> rank(values.get(a)) > 0 || rank(values.get(b)) > 0
                ? 0
                : zeroed(values.get(a)).compareTo(zeroed(values.get(b)));
        order.sort(Comparator.<Integer>comparingInt(i -> rank(values.get(i)))
                .thenComparing(descending ? byValue.reversed() : byValue)
                .thenComparing(i -> i));
        return order.stream().mapToLong(i -> i).toArray();
    }

    @SuppressWarnings("rawtypes")
    private static Comparable zeroed(@Nullable Object value) {
        return value instanceof Double d && d == 0 ? 0.0 : value instanceof Float f && f == 0 ? 0f : (Comparable) value;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theFirstRowsOfAnyOrderAreThoseOfAFullSort(long seed) throws Exception {
        RandomTable random = new RandomTable(seed, 2000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 300))) {
            for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
                String column = RandomTable.SCHEMA.column(c).name();
                for (boolean descending : new boolean[] {false, true}) {
                    long[] expected = sorted(random.column(c), descending);
                    assertArrayEquals(
                            expected, table.query().sortBy(column, descending).rowNumbers(), column);
                    for (int limit : new int[] {1, 7, 50}) {
                        assertArrayEquals(
                                Arrays.copyOfRange(expected, 3, 3 + limit),
                                table.query()
                                        .sortBy(column, descending)
                                        .offset(3)
                                        .limit(limit)
                                        .rowNumbers(),
                                column);
                    }
                }
            }
        }
    }

    @Test
    void filterSortAndPageGoTogether() throws Exception {
        RandomTable random = new RandomTable(9, 3000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 500))) {
            RowFilter filter = RowFilter.parse("flag = true and int > 0", table.schema());
            RowPage page =
                    table.query().where(filter).sortBy("long", true).limit(20).page("id", "flag", "long");
            long previous = Long.MAX_VALUE;
            for (int i = 0; i < page.size(); i++) {
                assertTrue(page.isNull(i, 2) || page.getLong(i, 2) <= previous);
                previous = page.isNull(i, 2) ? previous : page.getLong(i, 2);
                assertEquals(1, page.getLong(i, 1));
            }
            assertEquals(Math.min(20, table.query().where(filter).count()), page.size());
            assertEquals(0, table.query().where(filter).limit(0).page().size());
            assertEquals(
                    0, table.query().sortBy("int", false).offset(3000).page().size());
        }
    }

    @Test
    void aCopyHoldsTheChosenRowsAndColumns() throws Exception {
        RandomTable random = new RandomTable(3, 20_000);
        try (ItemTable source = ItemTable.open(random.write(folder.resolve("t.fit"), 3000))) {
            Path all = folder.resolve("all.fit");
            assertEquals(20_000, Tables.copy(source, List.of(), null, all));
            try (ItemTable copy = ItemTable.open(all)) {
                for (int c = 0; c < RandomTable.SCHEMA.size(); c++) {
                    assertEquals(
                            random.column(c),
                            RandomTable.read(copy, RandomTable.SCHEMA.column(c).name()));
                }
                assertEquals(source.properties(), copy.properties());
                assertTrue(copy.isClosed());
            }
            RowFilter filter = RowFilter.parse("int > 0 and text is not null", source.schema());
            long count = source.query().where(filter).count();
            Path some = folder.resolve("some.fit");
            assertEquals(count, Tables.copy(source, List.of("double", "flag"), filter, some));
            try (ItemTable copy = ItemTable.open(some)) {
                assertEquals(List.of("id", "double", "flag"), copy.schema().names());
                long[] rows = source.query().where(filter).rowNumbers();
                long[] ids = copy.longs("id");
                for (int i = 0; i < rows.length; i++) {
                    assertEquals(random.rows.get((int) rows[i])[0], ids[i]);
                }
            }
        }
    }

    @Test
    void badQuestionsAreRefused() throws Exception {
        try (ItemTable table = small()) {
            assertThrows(IllegalArgumentException.class, () -> table.query().sortBy("nothing", true));
            assertThrows(IllegalArgumentException.class, () -> table.query().limit(-1));
            assertThrows(IllegalArgumentException.class, () -> table.page(-1, 2));
            assertThrows(IllegalArgumentException.class, () -> table.doubles("name"));
            assertThrows(IllegalArgumentException.class, () -> table.longs("ctf.resolution"));
            assertThrows(IllegalArgumentException.class, () -> table.strings("n"));
            assertThrows(IllegalArgumentException.class, () -> table.cursor("nothing"));
            ItemCursor cursor = table.cursor("name", "ctf.resolution");
            assertTrue(cursor.next());
            assertThrows(IllegalArgumentException.class, () -> cursor.getDouble(0));
            assertThrows(IllegalArgumentException.class, () -> cursor.getLong(1));
            assertThrows(IllegalArgumentException.class, () -> cursor.getString(1));
            assertThrows(IllegalArgumentException.class, () -> cursor.column("n"));
        }
    }
}
