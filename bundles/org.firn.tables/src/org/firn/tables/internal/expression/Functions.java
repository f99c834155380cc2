/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;

/** The functions of the language: how many arguments they take, of which kinds and units, and what they do. */
final class Functions {

    private static final int ANY = Integer.MAX_VALUE;

    /** How many arguments a function takes, and how messages show them. */
    private record Shape(int least, int most, String example) {}

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("abs", new Shape(1, 1, "abs(x)")),
            Map.entry("min", new Shape(2, ANY, "min(x, y)")),
            Map.entry("max", new Shape(2, ANY, "max(x, y)")),
            Map.entry("sqrt", new Shape(1, 1, "sqrt(x)")),
            Map.entry("exp", new Shape(1, 1, "exp(x)")),
            Map.entry("log", new Shape(1, 1, "log(x)")),
            Map.entry("sin", new Shape(1, 1, "sin(angle)")),
            Map.entry("cos", new Shape(1, 1, "cos(angle)")),
            Map.entry("tan", new Shape(1, 1, "tan(angle)")),
            Map.entry("atan2", new Shape(2, 2, "atan2(y, x)")),
            Map.entry("floor", new Shape(1, 1, "floor(x)")),
            Map.entry("ceil", new Shape(1, 1, "ceil(x)")),
            Map.entry("round", new Shape(1, 1, "round(x)")),
            Map.entry("if", new Shape(3, 3, "if(condition, x, y)")),
            Map.entry("coalesce", new Shape(2, ANY, "coalesce(x, y)")),
            Map.entry("percentile", new Shape(2, 2, "percentile(column, 90)")),
            Map.entry("rank", new Shape(1, 1, "rank(column)")),
            Map.entry("mean", new Shape(1, 1, "mean(column)")),
            Map.entry("stddev", new Shape(1, 1, "stddev(column)")),
            Map.entry("count", new Shape(1, 1, "count(column)")));

    private final Checker checker;
    private final Set<TableCall> calls = new LinkedHashSet<>();

    Functions(Checker checker) {
        this.checker = checker;
    }

    static boolean isFunction(String name) {
        return SHAPES.containsKey(name.toLowerCase(Locale.ROOT));
    }

    static List<String> names() {
        return SHAPES.keySet().stream().sorted().toList();
    }

    /** The calls that need a pass over the table. */
    Set<TableCall> tableCalls() {
        return calls;
    }

    Operand call(String written, int position, List<Operand> arguments) {
        String name = written.toLowerCase(Locale.ROOT);
        Shape shape = SHAPES.get(name);
        if (shape == null || arguments.size() < shape.least || arguments.size() > shape.most) {
            throw checker.fault(
                    position,
                    name + " has " + arguments.size() + " arguments; write it as "
                            + (shape == null ? name : shape.example));
        }
        Operand first = arguments.get(0);
        Operand result =
                switch (name) {
                    case "abs" -> magnitude(first);
                    case "min" -> fold(arguments, Math::min, Arithmetic::least, name);
                    case "max" -> fold(arguments, Math::max, Arithmetic::greatest, name);
                    case "if" -> choice(first, arguments.get(1), arguments.get(2));
                    case "coalesce" -> coalesce(arguments);
                    case "atan2" -> angle(first, arguments.get(1));
                    case "sin" -> apply(checker.radians(first), null, Math::sin, name);
                    case "cos" -> apply(checker.radians(first), null, Math::cos, name);
                    case "tan" -> apply(checker.radians(first), null, Math::tan, name);
                    case "exp" -> apply(checker.plain(first, name), null, Math::exp, name);
                    case "log" -> apply(checker.plain(first, name), null, Math::log, name);
                    case "sqrt" -> root(first);
                    case "floor" -> rounded(first, Math::floor, name);
                    case "ceil" -> rounded(first, Math::ceil, name);
                    case "round" -> rounded(first, Math::rint, name);
                    default -> overTable(name, arguments);
                };
        return at(result, position, name + "(…)");
    }

    private static Operand at(Operand part, int position, String what) {
        Operand.Origin origin = new Operand.Origin(position, what, null, null);
        return new Operand(part.kind(), part.node(), part.unit(), origin, part.depth(), part.groups());
    }

    private static Operand apply(Operand part, @Nullable Unit unit, DoubleUnaryOperator operator, String name) {
        return Operand.of(Kind.REAL, Arithmetic.each(part.real(), operator), unit, name, part);
    }

    private Operand magnitude(Operand part) {
        if (checker.requireNumber(part).kind() == Kind.WHOLE) {
            return Operand.of(Kind.WHOLE, Arithmetic.magnitude(part.whole()), part.unit(), "abs", part);
        }
        return apply(part, part.unit(), Math::abs, "abs");
    }

    /** A whole number is round already, and stays exact. */
    private Operand rounded(Operand part, DoubleUnaryOperator operator, String name) {
        boolean isRound = checker.requireNumber(part).kind() == Kind.WHOLE;
        return isRound ? part : apply(part, part.unit(), operator, name);
    }

    private Operand root(Operand part) {
        Unit unit = checker.requireNumber(part).unit();
        Unit root = unit == null ? null : unit.root();
        Operand base = unit != null && root == null ? checker.plain(part, "sqrt") : part;
        return apply(base, root, Math::sqrt, "sqrt");
    }

    private Operand angle(Operand y, Operand x) {
        return checker.alike(checker.real(y), x, Arithmetic.each(Math::atan2), Arithmetic::least, "atan2")
                .with(Unit.RADIAN);
    }

    private Operand fold(
            List<Operand> arguments, DoubleBinaryOperator reals, Arithmetic.WholeLoop wholes, String name) {
        Operand result = arguments.get(0);
        for (Operand next : arguments.subList(1, arguments.size())) {
            result = checker.alike(result, next, Arithmetic.each(reals), wholes, name);
        }
        return result;
    }

    private Operand choice(Operand condition, Operand yes, Operand no) {
        if (condition.kind() != Kind.TRUTH) {
            throw checker.fault(condition.position(), condition.describe() + ", but 'if' needs a condition first");
        }
        return checker.choose(condition, yes, no, "if");
    }

    private Operand coalesce(List<Operand> arguments) {
        Operand result = arguments.get(0);
        for (Operand next : arguments.subList(1, arguments.size())) {
            result = checker.choose(null, result, next, "coalesce");
        }
        return result;
    }

    private Operand overTable(String name, List<Operand> arguments) {
        Operand part = arguments.get(0);
        ColumnSpec column = part.origin().column();
        TableCall.Function function = TableCall.Function.valueOf(name.toUpperCase(Locale.ROOT));
        if (column == null) {
            throw checker.fault(
                    part.position(),
                    name + " looks at a whole column and needs the name of one, not "
                            + part.origin().what());
        }
        if (function != TableCall.Function.COUNT) {
            checker.requireNumber(part);
        }
        TableCall call = new TableCall(function, column.name(), arguments.size() > 1 ? percent(arguments.get(1)) : 0);
        calls.add(call);
        return switch (function) {
            case RANK -> Operand.of(Kind.WHOLE, TableValues.rank(call, part), null, name, part);
            case COUNT -> Operand.of(Kind.WHOLE, TableValues.count(call), null, name, part);
            default -> Operand.of(Kind.REAL, TableValues.node(call), part.unit(), name, part);
        };
    }

    private double percent(Operand part) {
        double percent = part.origin().literal() instanceof Number number ? number.doubleValue() : Double.NaN;
        if (part.unit() != null || !(percent >= 0 && percent <= 100)) {
            throw checker.fault(part.position(), "a percentile is a written number from 0 to 100");
        }
        return percent;
    }

    /** The names that are most like a wrong one. */
    static String nearest(String wanted, List<String> known) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(known);
        names.sort(Comparator.comparingInt(name -> -commonPairs(name, lower)));
        return String.join(", ", names.subList(0, Math.min(3, names.size())));
    }

    private static int commonPairs(String name, String lower) {
        String other = name.toLowerCase(Locale.ROOT);
        int common = 0;
        for (int i = 0; i + 2 <= lower.length(); i++) {
            common += other.contains(lower.substring(i, i + 2)) ? 1 : 0;
        }
        return common;
    }
}
