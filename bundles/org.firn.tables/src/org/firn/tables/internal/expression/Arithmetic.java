/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Loops over numbers. A null on either side gives null. */
final class Arithmetic {

    private Arithmetic() {}

    /** Puts the results for two arrays into the first. */
    interface RealLoop {
        void apply(double[] a, double[] b, int count);
    }

    /** Puts the results for two arrays into the first, and marks as null what has no 64-bit result. */
    interface WholeLoop {
        void apply(long[] a, long[] b, boolean[] nulls, int count);
    }

    static Node.Real reals(Node.Real left, Node.Real right, RealLoop loop) {
        return (rows, out, nulls) -> {
            double[] b = rows.takeDoubles();
            boolean[] more = rows.takeNulls();
            left.fill(rows, out, nulls);
            right.fill(rows, b, more);
            loop.apply(out, b, rows.count());
            merge(nulls, more, rows.count());
            rows.give(more);
            rows.give(b);
        };
    }

    static Node.Whole wholes(Node.Whole left, Node.Whole right, WholeLoop loop) {
        return (rows, out, nulls) -> {
            long[] b = rows.takeLongs();
            boolean[] more = rows.takeNulls();
            left.fill(rows, out, nulls);
            right.fill(rows, b, more);
            merge(nulls, more, rows.count());
            loop.apply(out, b, nulls, rows.count());
            rows.give(more);
            rows.give(b);
        };
    }

    private static void merge(boolean[] nulls, boolean[] more, int count) {
        for (int i = 0; i < count; i++) {
            nulls[i] |= more[i];
        }
    }

    static RealLoop each(DoubleBinaryOperator operator) {
        return (a, b, count) -> {
            for (int i = 0; i < count; i++) {
                a[i] = operator.applyAsDouble(a[i], b[i]);
            }
        };
    }

    static Node.Real each(Node.Real part, DoubleUnaryOperator operator) {
        return (rows, out, nulls) -> {
            part.fill(rows, out, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = operator.applyAsDouble(out[i]);
            }
        };
    }

    static void add(double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] += b[i];
        }
    }

    static void subtract(double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] -= b[i];
        }
    }

    static void multiply(double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] *= b[i];
        }
    }

    static void divide(double[] a, double[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] /= b[i];
        }
    }

    static void add(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            long sum = a[i] + b[i];
            nulls[i] |= ((a[i] ^ sum) & (b[i] ^ sum)) < 0;
            a[i] = sum;
        }
    }

    static void subtract(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            long difference = a[i] - b[i];
            nulls[i] |= ((a[i] ^ b[i]) & (a[i] ^ difference)) < 0;
            a[i] = difference;
        }
    }

    static void multiply(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            long product = a[i] * b[i];
            nulls[i] |= Math.multiplyHigh(a[i], b[i]) != product >> 63;
            a[i] = product;
        }
    }

    static void remainder(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            nulls[i] |= b[i] == 0;
            a[i] = b[i] == 0 ? 0 : a[i] % b[i];
        }
    }

    static void least(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = Math.min(a[i], b[i]);
        }
    }

    static void greatest(long[] a, long[] b, boolean[] nulls, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = Math.max(a[i], b[i]);
        }
    }

    static Node.Whole magnitude(Node.Whole part) {
        return (rows, out, nulls) -> {
            part.fill(rows, out, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = Math.abs(out[i]);
                nulls[i] |= out[i] == Long.MIN_VALUE;
            }
        };
    }
}
