/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;

/**
 * A checked part of an expression together with what its checks and messages need.
 *
 * @param kind the sort of its values
 * @param node how to get them
 * @param unit theirs; null for plain numbers, which fit any unit
 * @param origin where it is written and what it is
 * @param depth levels below and including this
 * @param groups when it can be true; meaningful for conditions
 */
record Operand(Kind kind, Node node, @Nullable Unit unit, Origin origin, int depth, GroupTest groups) {

    /**
     * Where a part comes from.
     *
     * @param position the index of its first character
     * @param what how messages call it
     * @param column the column that it is; null for all else
     * @param literal the value that is written there: a Long, Double, String or Boolean; null for all else
     */
    record Origin(int position, String what, @Nullable ColumnSpec column, @Nullable Object literal) {}

    static Operand ofColumn(int index, ColumnSpec spec, int position) {
        Origin origin = new Origin(position, "column '" + spec.name() + "'", spec, null);
        Unit unit = Unit.parse(spec.unit());
        return new Operand(Kind.of(spec.type()), read(index, spec), unit, origin, 1, GroupTest.ALWAYS);
    }

    private static Node read(int index, ColumnSpec spec) {
        return switch (Kind.of(spec.type())) {
            case TRUTH -> (Node.Truth) (rows, out) -> readTruths(rows, index, out);
            case WHOLE ->
                (Node.Whole) (rows, out, nulls) -> {
                    System.arraycopy(rows.longs(index), 0, out, 0, rows.count());
                    rows.copyNulls(index, nulls);
                };
            case TEXT -> (Node.Text) (rows, out) -> System.arraycopy(rows.texts(index), 0, out, 0, rows.count());
            default ->
                (Node.Real) (rows, out, nulls) -> {
                    System.arraycopy(rows.doubles(index), 0, out, 0, rows.count());
                    rows.copyNulls(index, nulls);
                };
        };
    }

    private static void readTruths(Rows rows, int column, byte[] out) {
        long[] values = rows.longs(column);
        boolean[] nulls = rows.takeNulls();
        rows.copyNulls(column, nulls);
        for (int i = 0; i < rows.count(); i++) {
            out[i] = nulls[i] ? Node.UNKNOWN : values[i] != 0 ? Node.TRUE : Node.FALSE;
        }
        rows.give(nulls);
    }

    static Operand ofNumber(Number value, @Nullable Unit unit, int position) {
        Origin origin = new Origin(position, value.toString(), null, value);
        if (value instanceof Long) {
            long whole = value.longValue();
            Node.Whole node = (rows, out, nulls) -> {
                Fill.with(whole, out, rows.count());
                Fill.with(false, nulls, rows.count());
            };
            return new Operand(Kind.WHOLE, node, unit, origin, 1, GroupTest.ALWAYS);
        }
        double real = value.doubleValue();
        Node.Real node = (rows, out, nulls) -> {
            Fill.with(real, out, rows.count());
            Fill.with(false, nulls, rows.count());
        };
        return new Operand(Kind.REAL, node, unit, origin, 1, GroupTest.ALWAYS);
    }

    static Operand ofText(String value, int position) {
        Node.Text node = (rows, out) -> Arrays.fill(out, 0, rows.count(), value);
        return new Operand(Kind.TEXT, node, null, new Origin(position, "a text", null, value), 1, GroupTest.ALWAYS);
    }

    static Operand ofTruth(boolean value, int position) {
        Node.Truth node = (rows, out) -> Arrays.fill(out, 0, rows.count(), value ? Node.TRUE : Node.FALSE);
        Origin origin = new Origin(position, Boolean.toString(value), null, value);
        return new Operand(Kind.TRUTH, node, null, origin, 1, value ? GroupTest.ALWAYS : (ranges, values) -> false);
    }

    static Operand ofNull(int position) {
        Node.Truth node = (rows, out) -> Arrays.fill(out, 0, rows.count(), Node.UNKNOWN);
        return new Operand(Kind.NULL, node, null, new Origin(position, "null", null, null), 1, GroupTest.ALWAYS);
    }

    /** The result of an operation on parts. */
    static Operand of(Kind kind, Node node, @Nullable Unit unit, String what, Operand... parts) {
        int depth = 0;
        for (Operand part : parts) {
            depth = Math.max(depth, part.depth);
        }
        Origin origin = new Origin(parts[0].position(), what, null, null);
        return new Operand(kind, node, unit, origin, depth + 1, GroupTest.ALWAYS);
    }

    Operand with(GroupTest test) {
        return new Operand(kind, node, unit, origin, depth, test);
    }

    Operand with(@Nullable Unit other) {
        return new Operand(kind, node, other, origin, depth, groups);
    }

    int position() {
        return origin.position;
    }

    /** Says what this is and of which type, for messages. */
    String describe() {
        ColumnSpec column = origin.column;
        return column == null ? origin.what + " is " + kind.words() : origin.what + " is " + column.type();
    }

    Node.Truth truth() {
        return (Node.Truth) node;
    }

    Node.Whole whole() {
        if (kind == Kind.NULL) {
            return (rows, out, nulls) -> Fill.with(true, nulls, rows.count());
        }
        return (Node.Whole) node;
    }

    Node.Text text() {
        if (kind == Kind.NULL) {
            return (rows, out) -> Arrays.fill(out, 0, rows.count(), null);
        }
        return (Node.Text) node;
    }

    /** The values as real numbers, converted when they are whole. */
    Node.Real real() {
        if (kind == Kind.NULL) {
            return (rows, out, nulls) -> Fill.with(true, nulls, rows.count());
        }
        if (!(node instanceof Node.Whole whole)) {
            return (Node.Real) node;
        }
        return (rows, out, nulls) -> {
            long[] values = rows.takeLongs();
            whole.fill(rows, values, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = values[i];
            }
            rows.give(values);
        };
    }

    /** The same values in another unit of the same quantity. */
    Operand in(@Nullable Unit target) {
        Unit own = unit;
        if (own == null || target == null || own.size() == target.size()) {
            return this;
        }
        if (origin.literal instanceof Number number) {
            return ofNumber(own.convert(number.doubleValue(), target), target, position());
        }
        Node.Real values = real();
        Node.Real converted = (rows, out, nulls) -> {
            values.fill(rows, out, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = own.convert(out[i], target);
            }
        };
        return of(Kind.REAL, converted, target, origin.what, this);
    }
}
