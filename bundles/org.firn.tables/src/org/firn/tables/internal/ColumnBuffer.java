/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * The values of one column that wait to be written. Numbers are held as 64 bits each: whole numbers as they are, the
 * others as the bits of their own width.
 */
public final class ColumnBuffer {

    private final ColumnSpec spec;
    private final ColumnType type;
    private long[] values = {};
    private String[] texts = {};
    private boolean[] nulls = {};
    private boolean anyNull;
    private int filled;

    /**
     * Makes an empty buffer.
     *
     * @param spec the column
     */
    public ColumnBuffer(ColumnSpec spec) {
        this.spec = spec;
        this.type = spec.type();
    }

    ColumnSpec spec() {
        return spec;
    }

    long[] values() {
        return values;
    }

    String[] texts() {
        return texts;
    }

    boolean[] nulls() {
        return nulls;
    }

    /**
     * Makes room.
     *
     * @param rows for that many rows in all
     */
    public void ensure(int rows) {
        if (nulls.length < rows) {
            nulls = Arrays.copyOf(nulls, rows);
            if (type == ColumnType.STRING) {
                texts = Arrays.copyOf(texts, rows);
            } else {
                values = Arrays.copyOf(values, rows);
            }
        }
    }

    /** Forgets all rows. */
    public void clear() {
        if (anyNull) {
            Arrays.fill(nulls, 0, filled, false);
            anyNull = false;
        }
        Arrays.fill(texts, 0, Math.min(filled, texts.length), null);
        filled = 0;
    }

    /**
     * Tells whether a row has got a value or a null.
     *
     * @param row the last row
     * @return true when so
     */
    public boolean isSet(int row) {
        return filled > row;
    }

    /** Forgets the values of the last row. */
    void forget(int row) {
        filled = Math.min(filled, row);
        nulls[row] = false;
    }

    int countNulls(int rows) {
        int count = 0;
        for (int i = 0; anyNull && i < rows; i++) {
            count += nulls[i] ? 1 : 0;
        }
        return count;
    }

    /**
     * Sets a value of the last row.
     *
     * @param row the last row
     * @param value for a whole or real column
     */
    public void set(int row, long value) {
        switch (type) {
            case INT64 -> values[row] = value;
            case INT32 -> {
                if (value != (int) value) {
                    throw misfit(value + " needs more than 32 bits");
                }
                values[row] = value;
            }
            case FLOAT32, FLOAT64 -> setReal(row, value);
            default -> throw misfit("it cannot hold the number " + value);
        }
        mark(row);
    }

    /**
     * Sets a value of the last row.
     *
     * @param row the last row
     * @param value for a real column
     */
    public void set(int row, double value) {
        setReal(row, value);
        mark(row);
    }

    /**
     * Sets a value of the last row.
     *
     * @param row the last row
     * @param value for a BOOLEAN column
     */
    public void set(int row, boolean value) {
        if (type != ColumnType.BOOLEAN) {
            throw misfit("it cannot hold the truth value " + value);
        }
        values[row] = value ? 1 : 0;
        mark(row);
    }

    /**
     * Sets a value of the last row.
     *
     * @param row the last row
     * @param value for a STRING column; null sets null
     */
    public void set(int row, @Nullable String value) {
        if (value == null) {
            setNull(row);
            return;
        }
        if (type != ColumnType.STRING) {
            throw misfit("it cannot hold the text '" + value + "'");
        }
        texts[row] = value;
        mark(row);
    }

    /**
     * Sets a null in the last row.
     *
     * @param row the last row
     */
    public void setNull(int row) {
        if (!spec.nullable()) {
            throw misfit("every row needs a value, but a row has none");
        }
        nulls[row] = true;
        anyNull = true;
        filled = row + 1;
    }

    /**
     * Appends part of an array.
     *
     * @param row where to put the first value
     * @param source an array of the values
     * @param from the first value
     * @param count the number of values
     */
    void setAll(int row, ColumnArray source, int from, int count) {
        source.copyTo(this, row, from, count);
        if (filled < row + count) {
            filled = row + count;
        }
    }

    /**
     * Appends decoded values of a column of the same type.
     *
     * @param row where to put the first value
     * @param source decoded values
     * @param chosen which of them
     * @param count the number of chosen values
     */
    public void setChosen(int row, ColumnVector source, int[] chosen, int count) {
        for (int i = 0; source.hasNulls() && i < count; i++) {
            if (source.nulls()[chosen[i]]) {
                setNull(row + i);
            }
        }
        switch (type) {
            case STRING -> chooseTexts(row, source.texts(), chosen, count);
            case FLOAT64 -> chooseDoubles(row, source.doubles(), chosen, count);
            case FLOAT32 -> chooseFloats(row, source.doubles(), chosen, count);
            default -> chooseWholes(row, source.longs(), chosen, count);
        }
        filled = row + count;
    }

    private void chooseTexts(int row, String[] source, int[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            texts[row + i] = source[chosen[i]];
        }
    }

    private void chooseDoubles(int row, double[] source, int[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            values[row + i] = Double.doubleToRawLongBits(source[chosen[i]]);
        }
    }

    private void chooseFloats(int row, double[] source, int[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            values[row + i] = floatBits((float) source[chosen[i]]);
        }
    }

    private void chooseWholes(int row, long[] source, int[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            values[row + i] = source[chosen[i]];
        }
    }

    static long floatBits(float value) {
        return Integer.toUnsignedLong(Float.floatToRawIntBits(value));
    }

    private void setReal(int row, double value) {
        if (type == ColumnType.FLOAT64) {
            values[row] = Double.doubleToRawLongBits(value);
        } else if (type == ColumnType.FLOAT32) {
            float narrow = (float) value;
            if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
                throw misfit(value + " is too large for a FLOAT32");
            }
            values[row] = floatBits(narrow);
        } else {
            throw misfit("it cannot hold the real number " + value);
        }
    }

    private void mark(int row) {
        if (anyNull) {
            nulls[row] = false;
        }
        filled = row + 1;
    }

    IllegalArgumentException misfit(String problem) {
        return new IllegalArgumentException(
                "Column '" + spec.name() + "' is " + type + (spec.nullable() ? "" : ", not nullable") + ": " + problem);
    }
}
