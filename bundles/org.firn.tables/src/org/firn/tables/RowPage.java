/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.Selection;

/** A few rows in memory, as a viewer shows them. Immutable; thread-safe. */
public final class RowPage {

    private final Selection selection;
    private final ColumnVector[] vectors;
    private final long[] rowNumbers;

    /**
     * Holds decoded rows; clients get their pages from {@link ItemTable} and {@link RowQuery}.
     *
     * @param selection the columns
     * @param vectors the values, one vector a column
     * @param rowNumbers the rows
     */
    public RowPage(Selection selection, ColumnVector[] vectors, long[] rowNumbers) {
        this.selection = selection;
        this.vectors = vectors;
        this.rowNumbers = rowNumbers;
    }

    /**
     * Tells the columns.
     *
     * @return in the order asked for
     */
    public List<ColumnSpec> columns() {
        return selection.columns();
    }

    /**
     * Finds a column.
     *
     * @param name its name
     * @return its index
     * @throws IllegalArgumentException it is not in this page
     */
    public int column(String name) {
        return selection.indexOf(name);
    }

    /**
     * Tells the number of rows.
     *
     * @return rows of this page
     */
    public int size() {
        return rowNumbers.length;
    }

    /**
     * Tells which row of the table this is.
     *
     * @param row from 0 to {@link #size()} - 1
     * @return its row number
     */
    public long rowNumber(int row) {
        return rowNumbers[row];
    }

    /**
     * Tells whether a value is missing.
     *
     * @param row from 0
     * @param column an index
     * @return true when it is null
     */
    public boolean isNull(int row, int column) {
        return vectors[column].isNull(row);
    }

    /**
     * Gives a number of any type.
     *
     * @param row from 0
     * @param column an index of a column that is not STRING
     * @return the value, NaN when null
     */
    public double getDouble(int row, int column) {
        ColumnVector vector = vectors[column];
        if (vector.type().isReal()) {
            return vector.doubles()[row];
        }
        return isNull(row, column) ? Double.NaN : vector.longs()[row];
    }

    /**
     * Gives a whole number.
     *
     * @param row from 0
     * @param column an index of a BOOLEAN (0 and 1), INT32 or INT64 column
     * @return the value, 0 when null
     */
    public long getLong(int row, int column) {
        return vectors[column].longs()[row];
    }

    /**
     * Gives a text.
     *
     * @param row from 0
     * @param column an index of a STRING column
     * @return the value, null when null
     */
    public @Nullable String getString(int row, int column) {
        return vectors[column].texts()[row];
    }

    /**
     * Gives a value as an object, for what shows values of any type.
     *
     * @param row from 0
     * @param column an index
     * @return a Boolean, Integer, Long, Float, Double or String, or null
     */
    public @Nullable Object getValue(int row, int column) {
        if (isNull(row, column)) {
            return null;
        }
        ColumnVector vector = vectors[column];
        return switch (vector.type()) {
            case BOOLEAN -> vector.longs()[row] != 0;
            case INT32 -> (int) vector.longs()[row];
            case INT64 -> vector.longs()[row];
            case FLOAT32 -> (float) vector.doubles()[row];
            case FLOAT64 -> vector.doubles()[row];
            case STRING -> vector.texts()[row];
        };
    }

    /**
     * Writes a value as text.
     *
     * @param row from 0
     * @param column an index
     * @return the shortest text that reads as the same value; empty when null
     */
    public String getText(int row, int column) {
        Object value = getValue(row, column);
        return value == null ? "" : value.toString();
    }
}
