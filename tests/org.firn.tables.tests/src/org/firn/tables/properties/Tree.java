/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An expression, and what it is for a row by the plainest means.
 *
 * @param text as it is written
 * @param value of a row of the model; null where unknown
 */
record Tree(String text, Function<Map<String, @Nullable Object>, @Nullable Object> value) {

    private static final int DEPTH = 3;

    /** Any condition. */
    static final class Condition implements ArbitrarySupplier<Tree> {
        @Override
        public Arbitrary<Tree> get() {
            return level(DEPTH).truths().withoutEdgeCases();
        }
    }

    /** Any expression. */
    static final class Any implements ArbitrarySupplier<Tree> {
        @Override
        public Arbitrary<Tree> get() {
            Level level = level(DEPTH);
            return Arbitraries.oneOf(level.wholes(), level.reals(), level.truths())
                    .withoutEdgeCases();
        }
    }

    /** What expressions of a depth are made of. */
    private record Level(Arbitrary<Tree> wholes, Arbitrary<Tree> reals, Arbitrary<Tree> truths) {}

    private static Level level(int depth) {
        if (depth == 0) {
            return new Level(
                    Arbitraries.of(column("big"), whole(0), whole(2), whole(-3), whole(Long.MAX_VALUE)),
                    Arbitraries.of(real("f"), literal(0.5), literal(-2), literal(0)),
                    Arbitraries.of(column("flag"), column("flag"), new Tree("true", row -> true), textEquals("a")));
        }
        Level parts = level(depth - 1);
        return new Level(
                wholes(parts).withoutEdgeCases(),
                reals(parts).withoutEdgeCases(),
                truths(parts).withoutEdgeCases());
    }

    private static Arbitrary<Tree> wholes(Level of) {
        return Arbitraries.oneOf(
                of.wholes(),
                pair(of.wholes(), (a, b) -> whole(a, "+", b, Math::addExact)),
                pair(of.wholes(), (a, b) -> whole(a, "-", b, Math::subtractExact)),
                pair(of.wholes(), (a, b) -> whole(a, "*", b, Math::multiplyExact)),
                pair(of.wholes(), (a, b) -> whole(a, "%", b, (x, y) -> x % y)),
                pair(of.wholes(), (a, b) -> call("min", a, b, (x, y) -> Math.min((long) x, (long) y))),
                of.wholes().map(a -> call("abs", a, x -> exact(() -> Math.absExact((long) x)))));
    }

    private static Arbitrary<Tree> reals(Level of) {
        return Arbitraries.oneOf(
                of.reals(),
                pair(of.reals(), (a, b) -> real(a, "+", b, (x, y) -> x + y)),
                pair(of.reals(), (a, b) -> real(a, "*", b, (x, y) -> x * y)),
                pair(of.reals(), (a, b) -> real(a, "/", b, (x, y) -> x / y)),
                pair(of.wholes(), (a, b) -> infix(a, "/", b, (x, y) -> (double) (long) x / (double) (long) y)),
                pair(of.reals(), (a, b) -> call("max", a, b, (x, y) -> Math.max((double) x, (double) y))),
                of.reals().map(a -> call("abs", a, x -> Math.abs((double) x))),
                Combinators.combine(of.truths(), of.reals(), of.reals())
                        .as((t, a, b) -> new Tree(
                                "if(" + t.text + ", " + a.text + ", " + b.text + ")",
                                row -> Boolean.TRUE.equals(t.of(row)) ? a.of(row) : b.of(row))),
                pair(
                        of.reals(),
                        (a, b) -> new Tree(
                                "coalesce(" + a.text + ", " + b.text + ")",
                                row -> a.of(row) == null ? b.of(row) : a.of(row))));
    }

    private static Arbitrary<Tree> truths(Level of) {
        Arbitrary<Tree> any = Arbitraries.oneOf(of.reals(), of.wholes(), of.truths());
        return Arbitraries.oneOf(
                of.truths(),
                pair(of.wholes(), (a, b) -> infix(a, "<", b, (x, y) -> (long) x < (long) y)),
                pair(of.wholes(), (a, b) -> infix(a, "=", b, (x, y) -> (long) x == (long) y)),
                pair(of.reals(), (a, b) -> infix(a, "<=", b, (x, y) -> (double) x <= (double) y)),
                pair(of.reals(), (a, b) -> infix(a, "!=", b, (x, y) -> (double) x != (double) y)),
                any.map(a -> new Tree("((" + a.text + ") is null)", row -> a.of(row) == null)),
                of.truths().map(a -> call("not ", a, x -> !(boolean) x)),
                pair(of.truths(), Tree::and),
                pair(of.truths(), Tree::or));
    }

    private static Arbitrary<Tree> pair(Arbitrary<Tree> of, BinaryOperator<Tree> made) {
        return Combinators.combine(of, of).as(made::apply);
    }

    private static Tree and(Tree a, Tree b) {
        return new Tree("(" + a.text + " and " + b.text + ")", row -> {
            List<@Nullable Object> both = Arrays.asList(a.of(row), b.of(row));
            return both.contains(false) ? (Object) false : both.contains(null) ? null : true;
        });
    }

    private static Tree or(Tree a, Tree b) {
        return new Tree("(" + a.text + " or " + b.text + ")", row -> {
            List<@Nullable Object> both = Arrays.asList(a.of(row), b.of(row));
            return both.contains(true) ? (Object) true : both.contains(null) ? null : false;
        });
    }

    @Nullable
    Object of(Map<String, @Nullable Object> row) {
        return value.apply(row);
    }

    private static Tree column(String name) {
        return new Tree(name, row -> row.get(name));
    }

    private static Tree real(String name) {
        return new Tree(name, row -> row.get(name) instanceof Number number ? number.doubleValue() : null);
    }

    private static Tree whole(long number) {
        return new Tree("(" + number + ")", row -> number);
    }

    private static Tree literal(double number) {
        return new Tree("(" + number + ")", row -> number);
    }

    private static Tree textEquals(String text) {
        return new Tree(
                "(name = '" + text + "')", row -> row.get("name") == null ? null : text.equals(row.get("name")));
    }

    private static Tree infix(Tree a, String operator, Tree b, BiFunction<Object, Object, @Nullable Object> of) {
        return new Tree("(" + a.text + " " + operator + " " + b.text + ")", row -> strict(a, b, row, of));
    }

    private static Tree call(String name, Tree a, Tree b, BiFunction<Object, Object, @Nullable Object> of) {
        return new Tree(name + "(" + a.text + ", " + b.text + ")", row -> strict(a, b, row, of));
    }

    private static Tree call(String name, Tree a, UnaryOperator<@Nullable Object> of) {
        return new Tree("(" + name + "(" + a.text + "))", row -> a.of(row) == null ? null : of.apply(a.of(row)));
    }

    private static Tree real(Tree a, String operator, Tree b, BinaryOperator<Double> of) {
        return infix(a, operator, b, (x, y) -> of.apply((Double) x, (Double) y));
    }

    private static Tree whole(Tree a, String operator, Tree b, BinaryOperator<Long> of) {
        return infix(a, operator, b, (x, y) -> exact(() -> of.apply((Long) x, (Long) y)));
    }

    private static @Nullable Object strict(
            Tree a, Tree b, Map<String, @Nullable Object> row, BiFunction<Object, Object, @Nullable Object> of) {
        Object x = a.of(row);
        Object y = b.of(row);
        return x == null || y == null ? null : of.apply(x, y);
    }

    /** Null where 64 bits do not suffice, or a divisor is 0. */
    private static @Nullable Object exact(Supplier<Long> number) {
        try {
            return number.get();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
