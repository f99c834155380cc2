/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.FilterSyntaxException;

/** Checks kinds and units where parts of an expression meet, and joins them. */
final class Checker {

    /** Numbers above this lose digits as doubles, so that bounds of groups say nothing about them. */
    private static final double EXACT = 9_007_199_254_740_992.0;

    private final String text;

    Checker(String text) {
        this.text = text;
    }

    FilterSyntaxException fault(int position, String problem) {
        return new FilterSyntaxException(text, position, problem);
    }

    /** Makes a part one of real numbers. */
    Operand real(Operand part) {
        Node.Real node = requireNumber(part).real();
        return new Operand(Kind.REAL, node, part.unit(), part.origin(), part.depth(), part.groups());
    }

    /** Two parts whose values mean the same amount. */
    private record Pair(Operand left, Operand right, @Nullable Unit unit) {

        boolean isWhole() {
            return left.kind() == Kind.WHOLE && right.kind() == Kind.WHOLE;
        }
    }

    Operand requireNumber(Operand part) {
        if (!part.kind().isNumber()) {
            throw fault(part.position(), part.describe() + ", but a number is needed here");
        }
        return part;
    }

    /** Brings numbers to one unit: that of a column rather than that of a written number. */
    private Pair align(Operand left, Operand right) {
        requireNumber(left);
        requireNumber(right);
        Unit a = left.unit();
        Unit b = right.unit();
        if (a == null || b == null) {
            return new Pair(left, right, a == null ? b : a);
        }
        if (!a.isSameQuantity(b)) {
            throw fault(
                    right.position(),
                    right.origin().what() + " is in " + name(b) + ", which does not fit "
                            + left.origin().what() + " in " + name(a) + "; give it in " + name(a)
                            + " or without a unit");
        }
        Unit common = left.origin().literal() == null ? a : b;
        return new Pair(left.in(common), right.in(common), common);
    }

    private static String name(Unit unit) {
        return unit.text().isEmpty() ? "no unit" : unit.text();
    }

    /** Makes a part plain: without a unit, or a ratio. */
    Operand plain(Operand part, String where) {
        requireNumber(part);
        Unit unit = part.unit();
        if (unit != null && !unit.isSameQuantity(Unit.ONE)) {
            throw fault(
                    part.position(),
                    part.origin().what() + " is in " + name(unit) + ", but " + where
                            + " needs a number without a unit; divide it by 1 " + name(unit));
        }
        return part.in(Unit.ONE).with((Unit) null);
    }

    /** Makes a part an angle in radians; a plain number is one already. */
    Operand radians(Operand part) {
        Unit unit = requireNumber(part).unit();
        if (unit != null && !unit.isSameQuantity(Unit.RADIAN)) {
            throw fault(part.position(), part.origin().what() + " is in " + name(unit) + ", but an angle is needed");
        }
        return part.in(Unit.RADIAN);
    }

    Operand compare(Comparison comparison, Operand left, Operand right) {
        requireValue(left, right);
        requireValue(right, left);
        Node node;
        if (left.kind().isNumber()) {
            requireLike(left, right, right.kind().isNumber());
            Pair pair = align(left, right);
            node = pair.isWhole()
                    ? comparison.wholes(pair.left.whole(), pair.right.whole())
                    : comparison.reals(pair.left.real(), pair.right.real());
            return condition(node, left, right).with(groups(comparison, pair));
        }
        requireLike(left, right, left.kind() == right.kind());
        if (left.kind() == Kind.TRUTH && comparison.isForOrder()) {
            throw fault(right.position(), left.describe() + " and can be compared with = and != only");
        }
        node = left.kind() == Kind.TEXT
                ? comparison.texts(left.text(), right.text())
                : comparison.truths(left.truth(), right.truth());
        return condition(node, left, right);
    }

    private void requireValue(Operand part, Operand other) {
        if (part.kind() == Kind.NULL) {
            ColumnSpec column = other.origin().column();
            throw fault(
                    part.position(),
                    "a comparison with null is never true; write '" + (column == null ? "…" : column.name())
                            + " is null' or 'is not null'");
        }
    }

    private void requireLike(Operand left, Operand right, boolean alike) {
        if (!alike) {
            throw fault(
                    right.position(),
                    "found " + right.origin().what() + " but expected "
                            + (left.kind().isNumber() ? Kind.REAL : left.kind()).words()
                            + (left.kind() == Kind.TEXT ? " in quotes" : "") + ", since " + left.describe());
        }
    }

    private static Operand condition(Node node, Operand... parts) {
        return Operand.of(Kind.TRUTH, node, null, "a condition", parts);
    }

    private static GroupTest groups(Comparison comparison, Pair pair) {
        ColumnSpec column = pair.left.origin().column();
        ColumnSpec otherColumn = pair.right.origin().column();
        if (column != null && isExact(pair.right)) {
            return comparison.withNumber(column.name(), number(pair.right));
        }
        if (otherColumn != null && isExact(pair.left)) {
            return comparison.swapped().withNumber(otherColumn.name(), number(pair.left));
        }
        return GroupTest.ALWAYS;
    }

    private static double number(Operand literal) {
        return literal.origin().literal() instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static boolean isExact(Operand part) {
        return Math.abs(number(part)) < EXACT;
    }

    Operand between(Operand part, Operand least, Operand greatest) {
        // the two comparisons are made for their checks and for what they know about groups
        Operand above = compare(Comparison.GREATER_OR_EQUAL, part, least);
        Operand below = compare(Comparison.LESS_OR_EQUAL, part, greatest);
        Node node;
        if (part.kind() == Kind.TEXT) {
            node = Membership.between(part.text(), least.text(), greatest.text());
        } else {
            Pair low = align(part, least);
            Operand most = align(least, greatest).unit == null ? greatest : greatest.in(low.unit);
            Pair high = align(low.left, most);
            Operand lower = low.right.in(high.left.unit());
            boolean whole = high.isWhole() && lower.kind() == Kind.WHOLE;
            node = whole
                    ? Membership.between(high.left.whole(), lower.whole(), high.right.whole())
                    : Membership.between(high.left.real(), lower.real(), high.right.real());
        }
        return condition(node, part, least, greatest)
                .with((ranges, values) ->
                        above.groups().mayHold(ranges, values) && below.groups().mayHold(ranges, values));
    }

    /** Tells whether a part is one of some written values, of which some may be null. */
    Operand in(Operand part, List<Operand> list) {
        boolean hasNull = false;
        List<Operand> values = new ArrayList<>();
        List<GroupTest> tests = new ArrayList<>();
        for (Operand one : list) {
            if (one.kind() == Kind.NULL) {
                hasNull = true;
                continue;
            }
            tests.add(compare(Comparison.EQUAL, part, one).groups());
            if (one.origin().literal() == null) {
                throw fault(
                        one.position(),
                        "a list holds written values only, not " + one.origin().what() + "; compare with = and 'or'");
            }
            values.add(part.kind().isNumber() ? one.in(part.unit()) : one);
        }
        Node node = membership(
                part, values.stream().map(one -> one.origin().literal()).toList(), hasNull);
        return condition(node, part)
                .with((ranges, found) -> tests.stream().anyMatch(test -> test.mayHold(ranges, found)));
    }

    private Node membership(Operand part, List<?> values, boolean hasNull) {
        if (part.kind() == Kind.TEXT) {
            return Membership.texts(
                    part.text(), values.stream().map(String.class::cast).toList(), hasNull);
        }
        if (!part.kind().isNumber()) {
            throw fault(part.position(), part.describe() + "; only numbers and texts can be looked up in a list");
        }
        boolean whole = part.kind() == Kind.WHOLE && values.stream().allMatch(Long.class::isInstance);
        return whole
                ? Membership.wholes(
                        part.whole(), values.stream().map(Long.class::cast).toList(), hasNull)
                : Membership.reals(
                        part.real(),
                        values.stream()
                                .map(value -> ((Number) value).doubleValue())
                                .toList(),
                        hasNull);
    }

    /** Adds, subtracts, takes the rest or the like: both sides and the result have one unit. */
    Operand alike(Operand left, Operand right, Arithmetic.RealLoop reals, Arithmetic.WholeLoop wholes, String what) {
        Pair pair = align(left, right);
        Node node = pair.isWhole()
                ? Arithmetic.wholes(pair.left.whole(), pair.right.whole(), wholes)
                : Arithmetic.reals(pair.left.real(), pair.right.real(), reals);
        return Operand.of(pair.isWhole() ? Kind.WHOLE : Kind.REAL, node, pair.unit, what, left, right);
    }

    Operand product(Operand left, Operand right) {
        Unit a = requireNumber(left).unit();
        Unit b = requireNumber(right).unit();
        boolean whole = left.kind() == Kind.WHOLE && right.kind() == Kind.WHOLE;
        Node node = whole
                ? Arithmetic.wholes(left.whole(), right.whole(), Arithmetic::multiply)
                : Arithmetic.reals(left.real(), right.real(), Arithmetic::multiply);
        Unit unit = a == null ? b : b == null ? a : a.times(b);
        return Operand.of(whole ? Kind.WHOLE : Kind.REAL, node, unit, "a product", left, right);
    }

    Operand quotient(Operand left, Operand right) {
        Unit a = requireNumber(left).unit();
        Unit b = requireNumber(right).unit();
        Operand divisor = a != null && b != null && a.isSameQuantity(b) ? right.in(a) : right;
        Unit c = divisor.unit();
        Unit unit = c == null ? a : a == null ? c.power(-1) : a.times(c.power(-1));
        Node node = Arithmetic.reals(left.real(), divisor.real(), Arithmetic::divide);
        // a ratio of like amounts is a plain number, which then fits any unit
        boolean isRatio = unit != null && unit.powers().isEmpty() && unit.size() == 1;
        return Operand.of(Kind.REAL, node, isRatio ? null : unit, "a quotient", left, right);
    }

    Operand power(Operand base, Operand exponent) {
        Unit unit = requireNumber(base).unit();
        Operand plainBase = base;
        Unit raised = null;
        if (unit != null) {
            Object literal = exponent.origin().literal();
            boolean isSmall = literal instanceof Long whole && Math.abs(whole) <= 10 && exponent.unit() == null;
            plainBase = isSmall ? base : plain(base, "a base of '^' with this exponent");
            raised = isSmall ? unit.power((int) number(exponent)) : null;
        }
        Node.Real node = Arithmetic.reals(
                plainBase.real(), plain(exponent, "an exponent").real(), Arithmetic.each(Math::pow));
        return Operand.of(Kind.REAL, node, raised, "a power", base, exponent);
    }

    /** Brings the results of two branches together. */
    Operand choose(@Nullable Operand choice, Operand yes, Operand no, String what) {
        Operand[] parts = choice == null ? new Operand[] {yes, no} : new Operand[] {choice, yes, no};
        Node.Truth decision = choice == null ? null : choice.truth();
        if (yes.kind().isNumber() && no.kind().isNumber()) {
            Pair pair = align(yes, no);
            boolean whole = pair.left.kind() != Kind.REAL
                    && pair.right.kind() != Kind.REAL
                    && (pair.left.kind() == Kind.WHOLE || pair.right.kind() == Kind.WHOLE);
            Kind kind = whole ? Kind.WHOLE : Kind.REAL;
            return Operand.of(kind, Logic.choose(decision, kind, pair.left, pair.right), pair.unit, what, parts);
        }
        Kind kind = yes.kind() == Kind.NULL ? no.kind() : yes.kind();
        if (no.kind() != kind && no.kind() != Kind.NULL) {
            throw fault(no.position(), no.describe() + ", but " + yes.describe() + "; both must be of one type");
        }
        return Operand.of(kind, Logic.choose(decision, kind, yes, no), null, what, parts);
    }
}
