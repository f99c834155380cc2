/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator and function against a model that looks at one row after the other. */
class ExpressionTest {

    /** A row of the model. */
    private record Row(Map<String, @Nullable Object> values) {

        @Nullable
        Object get(String column) {
            return values.get(column);
        }

        @Nullable
        Double real(String column) {
            return get(column) instanceof Number number ? number.doubleValue() : null;
        }

        @Nullable
        Object with(DoubleUnaryOperator operator, String column) {
            Double a = real(column);
            return a == null ? null : operator.applyAsDouble(a);
        }

        @Nullable
        Object with(DoubleBinaryOperator operator, String left, String right) {
            Double a = real(left);
            Double b = real(right);
            return a == null || b == null ? null : operator.applyAsDouble(a, b);
        }

        @Nullable
        Object test(DoublePredicate predicate, String column) {
            Double a = real(column);
            return a == null ? null : predicate.test(a);
        }

        @Nullable
        Object wholes(BiFunction<Long, Long, Long> operator) {
            if (!(get("n") instanceof Long a) || !(get("k") instanceof Long b)) {
                return null;
            }
            try {
                return operator.apply(a, b);
            } catch (ArithmeticException e) {
                return null;
            }
        }

        @Nullable
        Object texts(Function<String, Boolean> test) {
            return get("s") instanceof String text ? test.apply(text) : null;
        }
    }

    @TempDir
    Path folder;

    private final Map<String, Function<Row, @Nullable Object>> model = new LinkedHashMap<>();

    private void check() throws Exception {
        RandomRows random = new RandomRows(7, 9000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("t.fit"), 5000))) {
            for (Map.Entry<String, Function<Row, @Nullable Object>> entry : model.entrySet()) {
                List<@Nullable Object> found =
                        RandomRows.evaluate(table, Expression.parse(entry.getKey(), RandomRows.SCHEMA));
                assertEquals(random.rows.size(), found.size());
                for (int i = 0; i < found.size(); i++) {
                    Object expected = entry.getValue().apply(new Row(random.rows.get(i)));
                    assertTrue(
                            same(expected, found.get(i)),
                            entry.getKey() + " of " + random.rows.get(i) + " is " + found.get(i) + ", not " + expected);
                }
            }
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object found) {
        return expected instanceof Double a && found instanceof Double b
                ? a.equals(b) || a.doubleValue() == b || Math.abs(a - b) <= 1e-12 * Math.abs(a)
                : Objects.equals(expected, found);
    }

    @Test
    void arithmeticIsThatOfEachRow() throws Exception {
        model.put("x + z", row -> row.with((a, b) -> a + b, "x", "z"));
        model.put("x - z", row -> row.with((a, b) -> a - b, "x", "z"));
        model.put("x * z", row -> row.with((a, b) -> a * b, "x", "z"));
        model.put("x / z", row -> row.with((a, b) -> a / b, "x", "z"));
        model.put("x % z", row -> row.with((a, b) -> a % b, "x", "z"));
        model.put("z ^ n", row -> row.with(Math::pow, "z", "n"));
        model.put("-z ^ 2", row -> row.with(a -> -(a * a), "z"));
        model.put("2 ^ 3 ^ 2 + 0 * z", row -> row.with(a -> 512 + 0 * a, "z"));
        model.put("-z", row -> row.with(a -> -a, "z"));
        model.put("z - 1 - 1", row -> row.with(a -> a - 1 - 1, "z"));
        model.put("1 + z * 2", row -> row.with(a -> 1 + a * 2, "z"));
        model.put("(1 + z) * 2", row -> row.with(a -> (1 + a) * 2, "z"));
        model.put("n / 2", row -> row.with(a -> a / 2, "n"));
        model.put("n + k", row -> row.wholes(Math::addExact));
        model.put("n - k", row -> row.wholes(Math::subtractExact));
        model.put("n * k", row -> row.wholes(Math::multiplyExact));
        model.put("n % k", row -> row.wholes((a, b) -> a % b));
        model.put("-n + 0 * k", row -> row.wholes((a, b) -> Math.negateExact(a)));
        check();
    }

    @Test
    void functionsAreThoseOfEachRow() throws Exception {
        model.put("abs(z)", row -> row.with(Math::abs, "z"));
        model.put("abs(n) + 0 * k", row -> row.wholes((a, b) -> Math.absExact(a)));
        model.put("min(x, z)", row -> row.with(Math::min, "x", "z"));
        model.put("max(x, z, 3)", row -> row.with((a, b) -> Math.max(Math.max(a, b), 3), "x", "z"));
        model.put("min(n, k)", row -> row.wholes(Math::min));
        model.put("MAX(n, k)", row -> row.wholes(Math::max));
        model.put("sqrt(z)", row -> row.with(Math::sqrt, "z"));
        model.put("exp(z)", row -> row.with(Math::exp, "z"));
        model.put("log(z)", row -> row.with(Math::log, "z"));
        model.put("sin(z)", row -> row.with(Math::sin, "z"));
        model.put("cos(z)", row -> row.with(Math::cos, "z"));
        model.put("tan(z)", row -> row.with(Math::tan, "z"));
        model.put("atan2(x, z)", row -> row.with(Math::atan2, "x", "z"));
        model.put("floor(z)", row -> row.with(Math::floor, "z"));
        model.put("ceil(z)", row -> row.with(Math::ceil, "z"));
        model.put("round(z)", row -> row.with(Math::rint, "z"));
        model.put("round(n)", row -> row.get("n"));
        model.put("if(t, x, z)", row -> row.real(Boolean.TRUE.equals(row.get("t")) ? "x" : "z"));
        model.put("if(t, n, k)", row -> row.get(Boolean.TRUE.equals(row.get("t")) ? "n" : "k"));
        model.put("if(t, s, 'no')", row -> Boolean.TRUE.equals(row.get("t")) ? row.get("s") : "no");
        model.put("if(t, u, null)", row -> Boolean.TRUE.equals(row.get("t")) ? row.get("u") : null);
        model.put("coalesce(x, z)", row -> row.real(row.get("x") != null ? "x" : "z"));
        model.put(
                "coalesce(n, k, -1)",
                row -> row.get("n") != null ? row.get("n") : row.get("k") != null ? row.get("k") : (Object) (-1L));
        model.put("coalesce(s, 'none')", row -> Objects.requireNonNullElse(row.get("s"), "none"));
        model.put("coalesce(t, u)", row -> row.get("t") != null ? row.get("t") : row.get("u"));
        check();
    }

    @Test
    void comparisonsAreThoseOfEachRow() throws Exception {
        model.put("z < 3", row -> row.test(a -> a < 3, "z"));
        model.put("z <= -0", row -> row.test(a -> a <= 0, "z"));
        model.put("3 > z", row -> row.test(a -> 3 > a, "z"));
        model.put("z >= 3", row -> row.test(a -> a >= 3, "z"));
        model.put("z = 0", row -> row.test(a -> a == 0, "z"));
        model.put("z <> 0", row -> row.test(a -> a != 0, "z"));
        model.put("not z > 3", row -> row.test(a -> !(a > 3), "z"));
        model.put("n = 9007199254740992", row -> row.test(a -> false, "n"));
        model.put(
                "n = -9223372036854775808",
                row -> row.get("n") == null ? null : row.get("n").equals(Long.MIN_VALUE));
        model.put("n > 2.5", row -> row.test(a -> a > 2.5, "n"));
        model.put("z between -3 and 3", row -> row.test(a -> a >= -3 && a <= 3, "z"));
        model.put("n not between -3 and 3", row -> row.test(a -> !(a >= -3 && a <= 3), "n"));
        model.put("n between k and 5", row -> {
            if (!(row.get("n") instanceof Long n)) {
                return null;
            }
            return n > 5 ? (Object) false : row.get("k") instanceof Long k ? n >= k : null;
        });
        model.put("z in (0, 1.5, -2)", row -> row.test(a -> a == 0 || a == 1.5 || a == -2, "z"));
        model.put("n not in (1, 2)", row -> row.test(a -> a != 1 && a != 2, "n"));
        model.put("n in (1, null)", row -> Objects.equals(row.get("n"), 1L) ? true : null);
        model.put("s in ('a', 'b')", row -> row.texts(a -> a.equals("a") || a.equals("b")));
        model.put("s between 'b' and 'c'", row -> row.texts(a -> a.equals("b") || a.equals("c")));
        model.put("s < 'c'", row -> row.texts(a -> a.compareTo("c") < 0));
        model.put("s != 'c'", row -> row.texts(a -> !a.equals("c")));
        model.put("t = u", row -> row.get("t") == null || row.get("u") == null ? null : row.get("t") == row.get("u"));
        model.put("t != u", row -> row.get("t") == null || row.get("u") == null ? null : row.get("t") != row.get("u"));
        for (String column : List.of("x", "n", "s", "t")) {
            model.put(column + " is null", row -> row.get(column) == null);
            model.put(column + " is not null", row -> row.get(column) != null);
        }
        model.put("(x + z) is null", row -> row.get("x") == null || row.get("z") == null);
        check();
    }

    @Test
    void andOrNotHaveThreeValues() throws Exception {
        model.put("t and u", row -> {
            Object a = row.get("t");
            Object b = row.get("u");
            boolean refused = Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b);
            return refused ? (Object) false : a == null || b == null ? null : true;
        });
        model.put("t or u", row -> {
            Object a = row.get("t");
            Object b = row.get("u");
            boolean accepted = Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
            return accepted ? (Object) true : a == null || b == null ? null : false;
        });
        model.put("not t", row -> row.get("t") == null ? null : !(boolean) row.get("t"));
        check();
    }

    @Test
    void amountsAreConvertedWhereTheyMeet() throws Exception {
        model.put("x < 1 nm", row -> row.test(a -> a < 10, "x"));
        model.put("y.v > -5 Å", row -> row.test(a -> a > -0.5, "y.v"));
        model.put("x < 8 \u212b", row -> row.test(a -> a < 8, "x"));
        model.put(
                "x < y.v",
                row -> row.real("x") == null || row.real("y.v") == null ? null : row.real("x") < row.real("y.v") * 10);
        model.put("x + y.v", row -> row.with((a, b) -> a + 10 * b, "x", "y.v"));
        model.put("x / y.v", row -> row.with((a, b) -> a / (10 * b), "x", "y.v"));
        model.put("sin(angle)", row -> row.with(a -> Math.sin(Math.toRadians(a)), "angle"));
        model.put("angle > 0.1rad", row -> row.test(a -> a > Math.toDegrees(0.1), "angle"));
        model.put("sqrt(x ^ 2) = abs(x)", row -> row.test(a -> !Double.isNaN(a), "x"));
        model.put("x between 1 nm and 0.002 µm", row -> row.test(a -> a >= 10 && a <= 20, "x"));
        model.put("x in (1 nm, 12.5)", row -> row.test(a -> a == 10 || a == 12.5, "x"));
        model.put("k > 2 px", row -> row.test(a -> a > 2, "k"));
        model.put("atan2(x, 1 nm) > 45 deg", row -> row.test(a -> Math.atan2(a, 10) > Math.PI / 4, "x"));
        check();
        assertEquals("Å", Expression.parse("x + y.v", RandomRows.SCHEMA).unit());
        assertEquals("Å", Expression.parse("sqrt(x * x)", RandomRows.SCHEMA).unit());
        assertEquals("", Expression.parse("x / y.v", RandomRows.SCHEMA).unit());
    }

    private static double[] sorted(RandomRows random, String column) {
        return random.rows.stream()
                .map(row -> row.get(column))
                .filter(value -> value instanceof Number number && !Double.isNaN(number.doubleValue()))
                .mapToDouble(value -> ((Number) Objects.requireNonNull(value)).doubleValue() + 0.0)
                .sorted()
                .toArray();
    }

    @Test
    void functionsOfAColumnLookAtAllRows() throws Exception {
        RandomRows random = new RandomRows(7, 9000);
        double[] k = sorted(random, "k");
        double[] z = sorted(random, "z");
        double mean = Arrays.stream(k).average().orElseThrow();
        double squares = Arrays.stream(k).map(a -> (a - mean) * (a - mean)).sum();
        model.put("mean(k)", row -> mean);
        model.put("stddev(k)", row -> Math.sqrt(squares / (k.length - 1)));
        model.put("count(k)", row -> (long) k.length);
        model.put("percentile(k, 0)", row -> k[0]);
        model.put("percentile(k, 100)", row -> k[k.length - 1]);
        double place = 0.9 * (z.length - 1);
        double low = z[(int) place];
        double limit = low + (place - (int) place) * (z[(int) place + 1] - low);
        model.put("percentile(z, 90)", row -> limit);
        model.put("z < percentile(z, 90)", row -> row.test(a -> a < limit, "z"));
        model.put(
                "rank(z)",
                row -> row.real("z") == null || row.real("z").isNaN()
                        ? null
                        : (Object) (1
                                + Arrays.stream(z)
                                        .filter(a -> a < row.real("z"))
                                        .count()));
        model.put(
                "rank(n) = 1", row -> row.get("n") == null ? null : row.get("n").equals(Long.MIN_VALUE));
        check();
        try (ItemTable table = ItemTable.open(folder.resolve("t.fit"))) {
            RowFilter filter = RowFilter.parse("z < percentile(z, 90)", table.schema());
            assertEquals(
                    random.rows.stream()
                            .filter(row -> row.get("z") instanceof Double a && a < limit)
                            .count(),
                    table.query().where(filter).count());
            assertThrows(IllegalStateException.class, () -> filter.bind(table.cursor("z")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id <= 100",
                "id > 8950",
                "id = 4000",
                "id != 4000",
                "4000 < id",
                "id between 100 and 300",
                "id in (5, 2500, 8000)",
                "id < 10 or id >= 8990",
                "not id > 10",
                "id < 100 and z > 0",
                "z > 31",
                "z <= -31.25",
                "x > 3 nm",
                "id > 100000",
                "n >= 9007199254740993",
                "n < -9223372036854775807"
            })
    void skippedGroupsHoldNoAcceptedRow(String text) throws Exception {
        RandomRows random = new RandomRows(3, 9000);
        try (ItemTable table = ItemTable.open(random.write(folder.resolve("g.fit"), 500))) {
            Expression expression = Expression.parse(text, table.schema());
            List<@Nullable Object> all = RandomRows.evaluate(table, expression);
            long[] expected = LongStream.range(0, all.size())
                    .filter(row -> Boolean.TRUE.equals(all.get((int) row)))
                    .toArray();
            assertEquals(
                    Arrays.toString(expected),
                    Arrays.toString(table.query().where(expression.asFilter()).rowNumbers()));
            long[] byId = table.query()
                    .where(expression.asFilter())
                    .sortBy("id", false)
                    .rowNumbers();
            assertEquals(Arrays.toString(expected), Arrays.toString(byId));
        }
    }
}
