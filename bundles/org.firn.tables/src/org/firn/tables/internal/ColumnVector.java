/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.firn.tables.ColumnType;

/** The decoded values of one column in one batch of rows. */
public final class ColumnVector {

    private static final long[] NO_LONGS = {};
    private static final double[] NO_DOUBLES = {};
    private static final String[] NO_TEXTS = {};

    private final ColumnType type;
    private final long[] longs;
    private final double[] doubles;
    private final String[] texts;
    private final boolean[] nulls;
    private boolean hasNulls;

    /**
     * Makes room.
     *
     * @param type decides which of the arrays is used
     * @param capacity rows of the largest batch
     */
    public ColumnVector(ColumnType type, int capacity) {
        this.type = type;
        this.longs = type.isWhole() ? new long[capacity] : NO_LONGS;
        this.doubles = type.isReal() ? new double[capacity] : NO_DOUBLES;
        this.texts = type == ColumnType.STRING ? new String[capacity] : NO_TEXTS;
        this.nulls = new boolean[capacity];
    }

    /**
     * Tells the type of the column.
     *
     * @return its type
     */
    public ColumnType type() {
        return type;
    }

    /**
     * Tells the values of a whole-number column; 0 where null.
     *
     * @return the array itself
     */
    public long[] longs() {
        return longs;
    }

    /**
     * Tells the values of a real column; NaN where null.
     *
     * @return the array itself
     */
    public double[] doubles() {
        return doubles;
    }

    /**
     * Tells the values of a text column; null where null.
     *
     * @return the array itself
     */
    public String[] texts() {
        return texts;
    }

    /**
     * Tells where values are missing; meaningful only when {@link #hasNulls()}.
     *
     * @return the array itself
     */
    public boolean[] nulls() {
        return nulls;
    }

    /**
     * Tells whether any value is missing.
     *
     * @return true when so
     */
    public boolean hasNulls() {
        return hasNulls;
    }

    /**
     * Tells whether one value is missing.
     *
     * @param row within the batch
     * @return true when so
     */
    public boolean isNull(int row) {
        return hasNulls && nulls[row];
    }

    void setHasNulls(boolean any) {
        hasNulls = any;
    }

    /** Puts the value of null where {@link #nulls()} says so. */
    @SuppressWarnings("null")
    void blankNulls(int rows) {
        for (int i = 0; i < rows; i++) {
            if (nulls[i]) {
                if (type.isReal()) {
                    doubles[i] = Double.NaN;
                } else if (type.isWhole()) {
                    longs[i] = 0;
                } else {
                    texts[i] = null;
                }
            }
        }
    }

    /** Copies one value from another vector of the same type. */
    void copy(int at, ColumnVector source, int from) {
        nulls[at] = source.isNull(from);
        hasNulls |= nulls[at];
        if (type.isReal()) {
            doubles[at] = source.doubles[from];
        } else if (type.isWhole()) {
            longs[at] = source.longs[from];
        } else {
            texts[at] = source.texts[from];
        }
    }
}
