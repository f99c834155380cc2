/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.testkit.TestTables;

/**
 * The rows of a table as a list of maps: the naive truth that tables are compared with, and what is printed when they
 * differ.
 *
 * @param names the columns
 * @param rows a value for each column, null where missing
 * @param groupRows how many rows are published at once when the table is written
 */
record Items(List<String> names, List<Map<String, @Nullable Object>> rows, int groupRows) {

    /** A column of each type. */
    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("n", ColumnType.INT32, "px"),
            ColumnSpec.of("big", ColumnType.INT64),
            ColumnSpec.of("f", ColumnType.FLOAT32),
            ColumnSpec.of("x", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("name", ColumnType.STRING));

    int size() {
        return rows.size();
    }

    private Items with(List<Map<String, @Nullable Object>> others) {
        return new Items(names, others, groupRows);
    }

    Items where(Predicate<Map<String, @Nullable Object>> wanted) {
        return with(rows.stream().filter(wanted).toList());
    }

    Items pick(int... wanted) {
        return with(Arrays.stream(wanted).mapToObj(rows::get).toList());
    }

    Items without(int... unwanted) {
        Set<Integer> left = new LinkedHashSet<>();
        IntStream.range(0, size()).forEach(left::add);
        Arrays.stream(unwanted).forEach(left::remove);
        return pick(left.stream().mapToInt(row -> row).toArray());
    }

    /** The columns that are kept, in this order. */
    Items columns(List<String> wanted) {
        return new Items(wanted, rows, groupRows);
    }

    Items and(Items others) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(others.names);
        List<Map<String, @Nullable Object>> both = new ArrayList<>();
        rows.forEach(row -> both.add(only(row, names)));
        others.rows.forEach(row -> both.add(only(row, others.names)));
        return new Items(List.copyOf(all), both, groupRows);
    }

    /** Takes columns over from the row that a map names, or null where it names none. */
    Items join(Items right, long[] map, List<String> taken) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(taken);
        List<Map<String, @Nullable Object>> joined = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Map<String, @Nullable Object> row = only(rows.get(i), names);
            for (String name : taken) {
                row.put(name, map[i] < 0 ? null : right.rows.get((int) map[i]).get(name));
            }
            joined.add(row);
        }
        return new Items(List.copyOf(all), joined, groupRows);
    }

    private static Map<String, @Nullable Object> only(Map<String, @Nullable Object> row, List<String> names) {
        Map<String, @Nullable Object> some = new LinkedHashMap<>();
        names.forEach(name -> some.put(name, row.get(name)));
        return some;
    }

    List<@Nullable Object> column(String name) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(name)));
        return values;
    }

    List<List<@Nullable Object>> values() {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            List<@Nullable Object> one = new ArrayList<>();
            names.forEach(name -> one.add(row.get(name)));
            values.add(one);
        }
        return values;
    }

    void assertSame(ItemTable table) {
        assertEquals(names, table.schema().names());
        assertEquals(print(values()), print(TestTables.rows(table)));
        assertEquals(size(), table.size());
    }

    private static String print(List<List<@Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    /** Writes a closed table in groups. */
    ItemTable write(Path file) throws IOException {
        try (TableWriter writer = TableWriter.create(file, SCHEMA.select(names.toArray(String[]::new)), Map.of())) {
            for (int i = 0; i < size(); i++) {
                for (int c = 0; c < names.size(); c++) {
                    set(writer, c, rows.get(i).get(names.get(c)));
                }
                writer.endRow();
                if (i % groupRows == groupRows - 1) {
                    writer.flush("");
                }
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }

    private static void set(TableWriter writer, int column, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            writer.set(column, truth);
        } else if (value instanceof Integer || value instanceof Long) {
            writer.set(column, ((Number) value).longValue());
        } else if (value instanceof Number number) {
            writer.set(column, number.doubleValue());
        } else if (value instanceof String text) {
            writer.set(column, text);
        } else {
            writer.setNull(column);
        }
    }

    @Override
    public String toString() {
        return size() + " rows in groups of " + groupRows + " of " + names + "\n" + print(values());
    }
}
