/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
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

    /**
     * Makes one value null.
     *
     * @param row where, among those that there is room for
     */
    @SuppressWarnings("null")
    public void setNull(int row) {
        nulls[row] = true;
        hasNulls = true;
        if (type.isReal()) {
            doubles[row] = Double.NaN;
        } else if (type.isWhole()) {
            longs[row] = 0;
        } else {
            texts[row] = null;
        }
    }

    /**
     * Says whether {@link #nulls()} counts.
     *
     * @param any whether a value may be missing
     */
    public void setHasNulls(boolean any) {
        hasNulls = any;
    }

    /** Puts the value of null where {@link #nulls()} says so. */
    void blankNulls(int rows) {
        for (int i = 0; i < rows; i++) {
            if (nulls[i]) {
                setNull(i);
            }
        }
    }

    /**
     * Copies values from several vectors of the same type, row by row.
     *
     * @param sources where from
     * @param from which source each row comes from
     * @param rows which row of it
     * @param count how many
     */
    public void gather(ColumnVector[] sources, int[] from, int[] rows, int count) {
        boolean any = false;
        for (ColumnVector source : sources) {
            any |= source.hasNulls;
        }
        hasNulls = any;
        for (int i = 0; any && i < count; i++) {
            nulls[i] = sources[from[i]].isNull(rows[i]);
        }
        if (type.isReal()) {
            for (int i = 0; i < count; i++) {
                doubles[i] = sources[from[i]].doubles[rows[i]];
            }
        } else if (type.isWhole()) {
            for (int i = 0; i < count; i++) {
                longs[i] = sources[from[i]].longs[rows[i]];
            }
        } else {
            for (int i = 0; i < count; i++) {
                texts[i] = sources[from[i]].texts[rows[i]];
            }
        }
    }

    /**
     * Makes room.
     *
     * @param rows of a batch
     * @return this vector, or a new one of its type when it is too small
     */
    public ColumnVector withRoom(int rows) {
        return nulls.length >= rows ? this : new ColumnVector(type, Math.max(rows, 2 * nulls.length));
    }

    /**
     * Copies consecutive values to the start.
     *
     * @param source a vector of the same type
     * @param from the first of them there
     * @param rows how many
     */
    public void copyRange(ColumnVector source, int from, int rows) {
        if (type.isReal()) {
            System.arraycopy(source.doubles, from, doubles, 0, rows);
        } else if (type.isWhole()) {
            System.arraycopy(source.longs, from, longs, 0, rows);
        } else {
            System.arraycopy(source.texts, from, texts, 0, rows);
        }
        hasNulls = source.hasNulls;
        System.arraycopy(source.nulls, from, nulls, 0, hasNulls ? rows : 0);
    }

    /** Prepares for values that come in any order. */
    void startScatter(int rows) {
        hasNulls = false;
        Arrays.fill(nulls, 0, rows, false);
    }

    /** Puts the first values of another vector of the same type where an order says. */
    void scatter(ColumnVector source, int[] order, int from, int to) {
        if (type.isReal()) {
            for (int i = from; i < to; i++) {
                doubles[order[i]] = source.doubles[i - from];
            }
        } else if (type.isWhole()) {
            for (int i = from; i < to; i++) {
                longs[order[i]] = source.longs[i - from];
            }
        } else {
            for (int i = from; i < to; i++) {
                texts[order[i]] = source.texts[i - from];
            }
        }
        if (source.hasNulls) {
            hasNulls = true;
            for (int i = from; i < to; i++) {
                nulls[order[i]] = source.nulls[i - from];
            }
        }
    }

    /** Puts nulls where an order says. */
    void scatterNulls(int[] order, int from, int to) {
        hasNulls = true;
        for (int i = from; i < to; i++) {
            setNull(order[i]);
        }
    }

    /**
     * Takes over where values are missing.
     *
     * @param source another vector
     * @param rows of the batch
     */
    public void takeNulls(ColumnVector source, int rows) {
        hasNulls = source.hasNulls;
        if (hasNulls) {
            System.arraycopy(source.nulls, 0, nulls, 0, rows);
            blankNulls(rows);
        }
    }

    /**
     * Makes all rows of a batch null.
     *
     * @param rows of the batch
     */
    public void fillNulls(int rows) {
        hasNulls = rows > 0;
        for (int i = 0; i < rows; i++) {
            setNull(i);
        }
    }
}
