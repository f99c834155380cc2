/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aggregates by group are what a naive model says. */
class GroupByTest {

    private static final TableSchema SCHEMA = SummaryRows.SCHEMA;

    @TempDir
    Path folder;

    /** The value of an aggregate by the plainest means. */
    private static @Nullable Object model(Aggregate aggregate, ColumnType type, List<@Nullable Object> values) {
        List<Object> present = new ArrayList<>();
        for (Object value : values) {
            if (value != null) {
                present.add(value instanceof Boolean flag ? (flag ? 1 : 0) : value);
            }
        }
        if (aggregate == Aggregate.COUNT) {
            return (long) present.size();
        }
        if (aggregate == Aggregate.FIRST) {
            return present.isEmpty() ? null : present.get(0);
        }
        if (type == ColumnType.STRING) {
            List<String> texts = present.stream().map(Object::toString).sorted().toList();
            return texts.isEmpty() ? null : texts.get(aggregate == Aggregate.MIN ? 0 : texts.size() - 1);
        }
        double[] numbers = present.stream()
                .mapToDouble(value -> ((Number) value).doubleValue() + 0.0)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return numbers.length == 0 ? null : number(aggregate, numbers);
    }

    private static @Nullable Object number(Aggregate aggregate, double[] sorted) {
        int n = sorted.length;
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        double mean = sum / n;
        double squares =
                DoubleStream.of(sorted).map(x -> (x - mean) * (x - mean)).sum();
        return switch (aggregate) {
            case SUM -> sum;
            case MEAN -> mean;
            case MIN -> sorted[0];
            case MAX -> sorted[n - 1];
            case STDDEV -> n < 2 ? null : Math.sqrt(squares / (n - 1));
            default -> n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] * 0.5 + sorted[n / 2] * 0.5;
        };
    }

    private static Map<List<@Nullable Object>, List<@Nullable Object[]>> groups(
            List<@Nullable Object[]> rows, int... keys) {
        Map<List<@Nullable Object>, List<@Nullable Object[]>> groups = new LinkedHashMap<>();
        for (@Nullable Object[] row : rows) {
            List<@Nullable Object> key = Arrays.stream(keys)
                    .mapToObj(c -> row[c] instanceof Double x ? (Object) (x + 0.0) : row[c])
                    .collect(Collectors.toCollection(ArrayList::new));
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aggregatesOfRandomTablesAreThoseOfTheModel(long seed) throws Exception {
        Random random = new Random(seed);
        List<@Nullable Object[]> rows = SummaryRows.random(random, random.nextInt(seed == 1 ? 30 : 12_000));
        boolean filtered = random.nextBoolean();
        try (ItemTable table = SummaryRows.write(folder, rows)) {
            List<@Nullable Object[]> chosen = filtered
                    ? rows.stream().filter(row -> Objects.equals(row[3], 1)).toList()
                    : rows;
            for (int[] keys : new int[][] {{}, {1}, {3}, {2, 1}, {1, 3, 2}, {4}}) {
                String[] names = Arrays.stream(keys)
                        .mapToObj(c -> SCHEMA.column(c).name())
                        .toArray(String[]::new);
                GroupBy question = GroupBy.columns(names).count();
                for (GroupBy.Wanted wanted : everything()) {
                    question = question.add(wanted.aggregate(), wanted.column());
                }
                question = filtered ? question.where(RowFilter.parse("class = 1", SCHEMA)) : question;
                check(groups(chosen, keys), question.of(table), keys.length);
            }
        }
    }

    private static List<GroupBy.Wanted> everything() {
        List<GroupBy.Wanted> all = new ArrayList<>();
        for (Aggregate aggregate : Aggregate.values()) {
            for (ColumnSpec column : SCHEMA.columns().subList(1, SCHEMA.size())) {
                if (column.type() != ColumnType.STRING || fitsText(aggregate)) {
                    all.add(new GroupBy.Wanted(aggregate, column.name()));
                }
            }
        }
        return all;
    }

    private static boolean fitsText(Aggregate aggregate) {
        return List.of(Aggregate.COUNT, Aggregate.MIN, Aggregate.MAX, Aggregate.FIRST)
                .contains(aggregate);
    }

    private static void check(
            Map<List<@Nullable Object>, List<@Nullable Object[]>> expected, GroupedRows answer, int keyCount) {
        RowPage page = answer.rows();
        if (keyCount == 0 && expected.isEmpty()) {
            assertEquals(1, page.size(), "without columns there is always one group");
            return;
        }
        assertEquals(expected.size(), page.size());
        int row = 0;
        for (Map.Entry<List<@Nullable Object>, List<@Nullable Object[]>> group : expected.entrySet()) {
            for (int c = 0; c < keyCount; c++) {
                assertEquals(group.getKey().get(c), page.getValue(row, 1 + c), "groups come in the order of the rows");
            }
            assertEquals(group.getValue().size(), page.getLong(row, page.column("count")));
            for (GroupBy.Wanted wanted : everything()) {
                int source = SCHEMA.indexOf(wanted.column());
                List<@Nullable Object> values = new ArrayList<>();
                group.getValue().forEach(one -> values.add(one[source]));
                Object value = model(wanted.aggregate(), SCHEMA.column(source).type(), values);
                int column =
                        page.column(wanted.column() + "." + wanted.aggregate().label());
                assertSame(value, page.getValue(row, column), wanted + " of " + group.getKey());
            }
            row++;
        }
    }

    private static void assertSame(@Nullable Object expected, @Nullable Object actual, String what) {
        Object plain = actual instanceof Boolean flag ? (Object) (flag ? 1 : 0) : actual;
        if (expected instanceof Number one && plain instanceof Number other) {
            double tolerance = Double.isFinite(one.doubleValue()) ? 1e-9 * (1 + Math.abs(one.doubleValue())) : 0;
            assertEquals(one.doubleValue() + 0.0, other.doubleValue() + 0.0, tolerance, what);
        } else {
            assertEquals(expected, plain, what);
        }
    }

    @Test
    void theAnswerIsATableWithUnits() throws Exception {
        try (ItemTable table = SummaryRows.write(folder, SummaryRows.random(new Random(5), 400))) {
            GroupedRows answer = GroupBy.columns("name")
                    .count()
                    .add(Aggregate.MEAN, "defocus")
                    .add(Aggregate.COUNT, "angle")
                    .add(Aggregate.MAX, "flag")
                    .of(table);
            Path file = folder.resolve("groups.fit");
            answer.write(file, Map.of("made by", "a test"));
            try (ItemTable groups = ItemTable.open(file)) {
                assertEquals("Å", groups.schema().column("defocus.mean").unit());
                assertEquals("", groups.schema().column("angle.count").unit());
                assertEquals(answer.rows().size(), groups.size());
                assertTrue(groups.isClosed());
                RowPage page = groups.page(0, 100);
                for (int row = 0; row < page.size(); row++) {
                    for (int column = 0; column < page.columns().size(); column++) {
                        assertEquals(answer.rows().getValue(row, column), page.getValue(row, column));
                    }
                }
            }
        }
    }

    @Test
    void sumsLoseNoDigits() throws Exception {
        TableSchema schema = TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64));
        Path file = folder.resolve("sum.fit");
        double[] values = new double[100_001];
        Arrays.fill(values, 1e-8);
        values[0] = 1e8;
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(new ColumnBatch(schema, values.length).put("x", values));
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            RowPage page = GroupBy.columns().add(Aggregate.SUM, "x").of(table).rows();
            assertEquals(1e8 + 1e-3, page.getDouble(0, page.column("x.sum")));
        }
    }

    @Test
    void whatCannotBeComputedIsRefusedWithTheCure() throws Exception {
        TableSchema schema =
                TableSchema.of(ColumnSpec.of("n", ColumnType.INT64), ColumnSpec.of("t", ColumnType.STRING));
        Path file = folder.resolve("n.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.set(1, Long.MAX_VALUE).endRow();
            writer.set(1, 1).endRow();
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            assertMessage("take its mean", assertThrows(ArithmeticException.class, () -> GroupBy.columns()
                    .add(Aggregate.SUM, "n")
                    .of(table)));
            assertMessage(
                    "There is no mean of column 't', which is text",
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> GroupBy.columns().add(Aggregate.MEAN, "t").of(table)));
            assertMessage(
                    "There is no column 'u'", assertThrows(IllegalArgumentException.class, () -> GroupBy.columns("u")
                            .of(table)));
            assertMessage("differs from row to row", assertThrows(IllegalArgumentException.class, () -> GroupBy.columns(
                            "t", "id")
                    .count()
                    .of(table)));
            assertMessage(
                    "name a column of numbers",
                    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(table, "t", null, 50)));
            assertMessage(
                    "from 0 to 100",
                    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(table, "n", null, 101)));
            assertMessage(
                    "count its distinct values",
                    assertThrows(IllegalArgumentException.class, () -> Histogram.of(table, "t", null, 5)));
        }
    }

    private static void assertMessage(String expected, Exception e) {
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }
}
