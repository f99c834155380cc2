/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** Groups, quantiles and histograms say what a naive model says. */
class SummaryTest {

    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("class", ColumnType.INT32),
            ColumnSpec.of("defocus", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("angle", ColumnType.FLOAT32, "degree"));

    @TempDir
    Path folder;

    private static List<@Nullable Object[]> randomRows(Random random, int count) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        double[] odd = {Double.NaN, Double.NEGATIVE_INFINITY, -0.0, 0.0, Double.POSITIVE_INFINITY};
        for (int i = 0; i < count; i++) {
            double defocus = random.nextInt(40) == 0 ? odd[random.nextInt(5)] : random.nextInt(2000) / 8.0 - 100;
            rows.add(new @Nullable Object[] {
                (long) i + 1,
                random.nextInt(9) == 0 ? null : "m" + random.nextInt(6),
                random.nextInt(9) == 0 ? null : random.nextBoolean(),
                random.nextInt(9) == 0 ? null : random.nextInt(3) - 1,
                random.nextInt(9) == 0 ? null : defocus,
                random.nextInt(3) == 0 ? null : (float) (random.nextInt(8) * 0.5)
            });
        }
        return rows;
    }

    private ItemTable write(List<@Nullable Object[]> rows) throws IOException {
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (@Nullable Object[] row : rows) {
                writer.set(1, (String) row[1]);
                if (row[2] instanceof Boolean flag) {
                    writer.set(2, flag);
                }
                if (row[3] instanceof Integer number) {
                    writer.set(3, number);
                }
                for (int c = 4; c < 6; c++) {
                    if (row[c] instanceof Number number) {
                        writer.set(c, number.doubleValue());
                    }
                }
                writer.endRow();
                if (writer.size() % 5000 == 0) {
                    writer.flush("");
                }
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }

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
        List<@Nullable Object[]> rows = randomRows(random, random.nextInt(seed == 1 ? 30 : 12_000));
        boolean filtered = random.nextBoolean();
        try (ItemTable table = write(rows)) {
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
        try (ItemTable table = write(randomRows(new Random(5), 400))) {
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

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void quantilesAreThoseOfTheSortedColumn(long seed) throws Exception {
        Random random = new Random(seed);
        List<@Nullable Object[]> rows = randomRows(random, random.nextInt(9000));
        try (ItemTable table = write(rows)) {
            double[] sorted = rows.stream()
                    .filter(row -> row[4] instanceof Double x && !x.isNaN())
                    .mapToDouble(row -> (Double) Objects.requireNonNull(row[4]) + 0.0)
                    .sorted()
                    .toArray();
            double[] percents = {50, 0, 100, 25, 99.9, random.nextDouble() * 100, 3};
            double[] found = Quantiles.of(table, "defocus", null, percents);
            for (int i = 0; i < percents.length; i++) {
                double place = percents[i] / 100 * (sorted.length - 1);
                int below = (int) place;
                double share = place - below;
                double expected = share == 0 ? sorted[below] : sorted[below] * (1 - share) + sorted[below + 1] * share;
                assertEquals(expected, found[i], "percentile " + percents[i]);
            }
            RowFilter none = RowFilter.parse("id < 0", SCHEMA);
            assertArrayEquals(new double[] {Double.NaN}, Quantiles.of(table, "class", none, 50));
        }
    }

    @Test
    void everyValueIsCountedInTheBinWithItsEdges() throws Exception {
        List<@Nullable Object[]> rows = randomRows(new Random(8), 7000);
        try (ItemTable table = write(rows)) {
            for (Axis axis : List.of(new Axis(-50, 75, 7), new Axis(-100, 149.875, 64), new Axis(0, 0.1, 3))) {
                Histogram histogram = Histogram.of(table, "defocus", null, axis);
                long[] counts = new long[axis.bins()];
                long[] others = new long[5];
                for (@Nullable Object[] row : rows) {
                    count(axis, row[4], counts, others);
                }
                assertEquals(Arrays.stream(counts).boxed().toList(), histogram.counts());
                assertEquals(
                        List.of(others[0], others[1], others[2], others[3], others[4]),
                        List.of(
                                histogram.below(),
                                histogram.above(),
                                histogram.infinite(),
                                histogram.nans(),
                                histogram.nulls()));
            }
        }
    }

    private static void count(Axis axis, @Nullable Object value, long[] counts, long[] others) {
        if (!(value instanceof Double x)) {
            others[4]++;
        } else if (x.isNaN()) {
            others[3]++;
        } else if (x.isInfinite()) {
            others[2]++;
        } else if (x < axis.least()) {
            others[0]++;
        } else if (x > axis.greatest()) {
            others[1]++;
        } else {
            for (int bin = 0; bin < axis.bins(); bin++) {
                boolean last = bin == axis.bins() - 1;
                if (x >= axis.edge(bin) && (x < axis.edge(bin + 1) || last)) {
                    counts[bin]++;
                    return;
                }
            }
        }
    }

    @Test
    void theRangeAndTheBinsAreFoundWhenTheyAreNotGiven() throws Exception {
        List<@Nullable Object[]> rows = randomRows(new Random(8), 7000);
        try (ItemTable table = write(rows)) {
            Histogram histogram = Histogram.of(table, "defocus", null, 0);
            RowPage range = GroupBy.columns()
                    .add(Aggregate.MIN, "defocus")
                    .add(Aggregate.MAX, "defocus")
                    .where(RowFilter.parse("abs(defocus) < 1000", SCHEMA))
                    .of(table)
                    .rows();
            assertEquals(range.getDouble(0, 1), histogram.axis().least());
            assertEquals(range.getDouble(0, 2), histogram.axis().greatest());
            // a uniform distribution of 6900 values: deviation 72, width 13.3
            assertEquals(19, histogram.axis().bins());
            assertEquals(0, histogram.below() + histogram.above());
            RowFilter one = RowFilter.parse("class = 1", SCHEMA);
            assertEquals(
                    new Axis(0.5, 1.5, 4), Histogram.of(table, "class", one, 4).axis());
            assertEquals(
                    new Axis(0, 1, 1),
                    Histogram.of(table, "class", RowFilter.parse("id < 0", SCHEMA), 0)
                            .axis());
            Histogram.Plane plane = Histogram.plane(table, List.of("defocus", "angle"), null, 5, 8);
            long inside = plane.counts().stream()
                    .flatMap(List::stream)
                    .mapToLong(Long::longValue)
                    .sum();
            assertEquals(7000, inside + plane.others());
            assertThrows(IllegalArgumentException.class, () -> new Axis(1, 1, 4));
        }
    }
}
