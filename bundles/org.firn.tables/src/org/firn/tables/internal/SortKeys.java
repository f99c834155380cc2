/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

/** Real numbers as whole numbers in the same order. */
public final class SortKeys {

    private SortKeys() {}

    /**
     * Turns a real number into a whole one.
     *
     * @param value not NaN
     * @return its place in the order; -0 and 0 have the same
     */
    public static long of(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /**
     * Turns it back.
     *
     * @param key from {@link #of}
     * @return the number; 0 for -0
     */
    public static double toDouble(long key) {
        return Double.longBitsToDouble(key ^ key >> 63 & Long.MAX_VALUE);
    }
}
