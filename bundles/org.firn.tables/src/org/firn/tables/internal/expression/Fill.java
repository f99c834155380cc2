/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

/** Fills arrays by doubling copies: fast from the first batch on, when loops are not compiled yet. */
final class Fill {

    private Fill() {}

    static void with(double value, double[] out, int count) {
        if (count > 0) {
            out[0] = value;
            doubleUp(out, count);
        }
    }

    static void with(long value, long[] out, int count) {
        if (count > 0) {
            out[0] = value;
            doubleUp(out, count);
        }
    }

    static void with(boolean value, boolean[] out, int count) {
        if (count > 0) {
            out[0] = value;
            doubleUp(out, count);
        }
    }

    private static void doubleUp(Object array, int count) {
        for (int filled = 1; filled < count; filled *= 2) {
            System.arraycopy(array, 0, array, filled, Math.min(filled, count - filled));
        }
    }
}
