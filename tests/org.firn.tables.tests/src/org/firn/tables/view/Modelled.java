/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/**
 * A view, and the naive truth about it.
 *
 * @param view the view
 * @param names its columns
 * @param rows its rows
 */
record Modelled(TableView view, List<String> names, List<@Nullable Object[]> rows) {

    Modelled choose(TableView other, IntPredicate wanted) {
        return pick(other, IntStream.range(0, rows.size()).filter(wanted).toArray());
    }

    Modelled pick(TableView other, int[] wanted) {
        return new Modelled(
                other, names, Arrays.stream(wanted).mapToObj(rows::get).toList());
    }

    Modelled select(TableView other, List<String> wanted) {
        List<@Nullable Object[]> selected = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            selected.add(wanted.stream().map(name -> row[names.indexOf(name)]).toArray());
        }
        return new Modelled(other, wanted, selected);
    }

    Modelled renamed(TableView other, String column, String name) {
        List<String> renamed = new ArrayList<>(names);
        renamed.set(names.indexOf(column), name);
        return new Modelled(other, renamed, rows);
    }

    Modelled join(TableView joined, Modelled right, long[] map, List<String> columns) {
        List<String> all = new ArrayList<>(names);
        columns.stream().filter(column -> !names.contains(column)).forEach(all::add);
        List<@Nullable Object[]> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            @Nullable Object[] row = Arrays.copyOf(rows.get(i), all.size());
            for (String column : columns) {
                row[all.indexOf(column)] =
                        map[i] < 0 ? null : right.rows.get((int) map[i])[right.names.indexOf(column)];
            }
            result.add(row);
        }
        return new Modelled(joined, all, result);
    }

    static Modelled union(TableView union, List<Modelled> parts) {
        TreeSet<String> known = new TreeSet<>();
        List<String> all = new ArrayList<>();
        for (Modelled part : parts) {
            part.names.stream().filter(known::add).forEach(all::add);
        }
        List<@Nullable Object[]> result = new ArrayList<>();
        for (Modelled part : parts) {
            for (@Nullable Object[] row : part.rows) {
                result.add(all.stream()
                        .map(name -> part.names.contains(name) ? row[part.names.indexOf(name)] : null)
                        .toArray());
            }
        }
        return new Modelled(union, all, result);
    }

    @Nullable
    Object value(int row, String column) {
        return rows.get(row)[names.indexOf(column)];
    }

    /** Compares all ways of reading with the truth. */
    void check(Random random) {
        check(view.table(), random);
    }

    void check(ItemTable table, Random random) {
        assertEquals(rows.size(), view.size());
        assertEquals(names, table.schema().names());
        assertEquals(rows.size(), table.size());
        checkCursor(table, 0);
        checkCursor(table, random.nextInt(rows.size() + 1));
        checkPages(table, random);
        checkArrays(table);
        checkIds(table, random);
        checkSorted(table, random);
        assertEquals(List.of(), table.verify());
    }

    private void checkCursor(ItemTable table, int from) {
        ItemCursor cursor = table.cursorFrom(from);
        int row = from;
        while (cursor.next()) {
            assertEquals(row, cursor.rowNumber());
            for (int c = 0; c < names.size(); c++) {
                Object expected = rows.get(row)[c];
                assertEquals(expected == null, cursor.isNull(c), names.get(c));
                if (expected instanceof String) {
                    assertEquals(expected, cursor.getString(c));
                } else if (expected instanceof Boolean truth) {
                    assertEquals(truth, cursor.getBoolean(c));
                } else if (expected instanceof Float || expected instanceof Double) {
                    assertEquals(((Number) expected).doubleValue(), cursor.getDouble(c));
                } else if (expected instanceof Number number) {
                    assertEquals(number.longValue(), cursor.getLong(c));
                }
            }
            row++;
        }
        assertEquals(rows.size(), row);
    }

    private void checkPages(ItemTable table, Random random) {
        int offset = random.nextInt(rows.size() + 1);
        RowPage page = table.page(offset, 7);
        assertEquals(Math.min(7, rows.size() - offset), page.size());
        for (int i = 0; i < page.size(); i++) {
            checkRow(page, i, offset + i);
        }
        int most = rows.isEmpty() ? 0 : 30;
        long[] wanted =
                random.ints(most, 0, Math.max(1, rows.size())).asLongStream().toArray();
        page = table.rows(wanted);
        for (int i = 0; i < wanted.length; i++) {
            checkRow(page, i, (int) wanted[i]);
        }
    }

    private void checkRow(RowPage page, int index, int row) {
        assertEquals(row, page.rowNumber(index));
        for (int c = 0; c < names.size(); c++) {
            assertEquals(rows.get(row)[c], page.getValue(index, c), names.get(c) + " of row " + row);
        }
    }

    private void checkArrays(ItemTable table) {
        for (String name : names) {
            Object[] column = IntStream.range(0, rows.size())
                    .mapToObj(row -> value(row, name))
                    .toArray();
            switch (table.schema().column(name).type()) {
                case STRING -> assertArrayEquals(column, table.strings(name));
                case FLOAT32, FLOAT64 ->
                    assertArrayEquals(
                            Arrays.stream(column)
                                    .mapToDouble(v -> v == null ? Double.NaN : ((Number) v).doubleValue())
                                    .toArray(),
                            table.doubles(name));
                default ->
                    assertArrayEquals(
                            Arrays.stream(column).mapToLong(Modelled::whole).toArray(), table.longs(name, -77));
            }
        }
    }

    private static long whole(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return value == null ? -77 : ((Number) value).longValue();
    }

    private void checkIds(ItemTable table, Random random) {
        Map<Object, Long> first = new HashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            first.put(rows.get(i)[0], (long) i);
        }
        long[] ids = new long[12];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rows.isEmpty() || i > 8 ? random.nextInt(100) : (long) rows.get(random.nextInt(rows.size()))[0];
        }
        long[] found = table.rowsOf(ids);
        for (int i = 0; i < ids.length; i++) {
            assertEquals(first.getOrDefault(ids[i], -1L), found[i]);
        }
    }

    private void checkSorted(ItemTable table, Random random) {
        for (String name : List.of("n", "x", "name", "id")) {
            if (names.contains(name) && rows.size() < 20_000) {
                boolean down = random.nextBoolean();
                long[] sorted = IntStream.range(0, rows.size())
                        .boxed()
                        .sorted((a, b) -> order(value(a, name), value(b, name), down))
                        .mapToLong(Integer::longValue)
                        .limit(25)
                        .toArray();
                assertArrayEquals(
                        sorted, table.query().sortBy(name, down).limit(25).rowNumbers(), name);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static int order(@Nullable Object a, @Nullable Object b, boolean down) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        int order = ((Comparable<Object>) a).compareTo(b);
        return down ? -order : order;
    }
}
