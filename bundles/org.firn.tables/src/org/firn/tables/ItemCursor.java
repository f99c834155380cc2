/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.Selection;

/**
 * Runs over the rows of a table, forwards, decoding the selected columns a batch at a time, without an object a row.
 * <pre>
 * ItemCursor c = table.cursor("ctf.defocusU", "micrograph.name");
 * int defocus = c.column("ctf.defocusU");
 * int name = c.column("micrograph.name");
 * while (c.next()) {
 *     use(c.getDouble(defocus), c.getString(name));
 * }
 * </pre>
 * Loops that count every cycle go by batch instead: {@link #nextBatch()} and the arrays. Used by one thread.
 */
public final class ItemCursor {

    private final Selection selection;
    private final BatchSource source;
    private final ColumnVector[] vectors;
    private int rows;
    private int row = -1;

    /**
     * Runs over a source; clients get their cursors from {@link ItemTable}.
     *
     * @param selection the columns
     * @param source the rows
     */
    public ItemCursor(Selection selection, BatchSource source) {
        this.selection = selection;
        this.source = source;
        this.vectors = selection.vectors(source.capacity());
    }

    /**
     * Tells the columns that are read here.
     *
     * @return in the order of their handles
     */
    public List<ColumnSpec> columns() {
        return selection.columns();
    }

    /**
     * Gives the handle of a column.
     *
     * @param name one of the columns that the cursor was made with
     * @return its handle, valid for this cursor only
     * @throws IllegalArgumentException the column is not read here
     */
    public int column(String name) {
        return selection.indexOf(name);
    }

    /**
     * Goes to the next row.
     *
     * @return false when there is none
     */
    public boolean next() {
        if (++row < rows) {
            return true;
        }
        boolean more = nextBatch();
        row = more ? 0 : -1;
        return more;
    }

    /**
     * Goes to the next batch of rows; then the arrays below hold its values. Not to be mixed with {@link #next()}.
     *
     * @return false when there is none
     */
    public boolean nextBatch() {
        rows = source.next(vectors);
        row = -1;
        return rows > 0;
    }

    /**
     * Tells how many rows of the arrays are valid.
     *
     * @return the rows of this batch
     */
    public int batchRows() {
        return rows;
    }

    /**
     * Goes to a row of this batch, so that the single-value methods can be used on it.
     *
     * @param index from 0 to {@link #batchRows()} - 1
     */
    public void moveTo(int index) {
        row = index;
    }

    /**
     * Tells the number of the first row of this batch; the others follow without a gap.
     *
     * @return a row number of the table
     */
    public long batchFirstRow() {
        return source.firstRow();
    }

    /**
     * Gives the values of a BOOLEAN, INT32 or INT64 column in this batch, 0 where null.
     *
     * @param column a handle
     * @return an array that the cursor fills again; not to be changed
     */
    public long[] longs(int column) {
        return check(column, vectors[column].type().isWhole(), "whole numbers").longs();
    }

    /**
     * Gives the values of a FLOAT32 or FLOAT64 column in this batch, NaN where null.
     *
     * @param column a handle
     * @return an array that the cursor fills again; not to be changed
     */
    public double[] doubles(int column) {
        return check(column, vectors[column].type().isReal(), "real numbers").doubles();
    }

    /**
     * Gives the values of a STRING column in this batch, null where null.
     *
     * @param column a handle
     * @return an array that the cursor fills again; not to be changed
     */
    public @Nullable String[] strings(int column) {
        return check(column, vectors[column].type() == ColumnType.STRING, "text")
                .texts();
    }

    /**
     * Tells whether a column has nulls in this batch.
     *
     * @param column a handle
     * @return true when {@link #isNull} may be true for a row of it
     */
    public boolean hasNulls(int column) {
        return vectors[column].hasNulls();
    }

    /**
     * Tells where a column has nulls in this batch; meaningful only when {@link #hasNulls}.
     *
     * @param column a handle
     * @return an array that the cursor fills again, true where null; not to be changed
     */
    public boolean[] nulls(int column) {
        return vectors[column].nulls();
    }

    /**
     * Tells the number of this row.
     *
     * @return a row number of the table
     */
    public long rowNumber() {
        return source.firstRow() + row;
    }

    /**
     * Tells whether this row lacks a value.
     *
     * @param column a handle
     * @return true when it is null
     */
    public boolean isNull(int column) {
        return vectors[column].isNull(row);
    }

    /**
     * Gives a number of any type.
     *
     * @param column a handle of any column but STRING
     * @return the value, NaN when null
     */
    public double getDouble(int column) {
        ColumnVector vector = vectors[column];
        double[] doubles = vector.doubles();
        if (doubles.length > 0) {
            return doubles[row];
        }
        long value = check(column, vector.longs().length > 0, "numbers").longs()[row];
        return vector.isNull(row) ? Double.NaN : value;
    }

    /**
     * Gives a whole number.
     *
     * @param column a handle of a BOOLEAN (0 and 1), INT32 or INT64 column
     * @return the value
     * @throws IllegalStateException the value is null
     */
    public long getLong(int column) {
        ColumnVector vector = vectors[column];
        long[] longs = vector.longs();
        if (longs.length == 0 || vector.isNull(row)) {
            check(column, vector.type().isWhole(), "whole numbers");
            throw new IllegalStateException("Column '" + columns().get(column).name() + "' of row " + rowNumber()
                    + " is null; ask isNull first");
        }
        return longs[row];
    }

    /**
     * Gives a whole number.
     *
     * @param column a handle of a BOOLEAN (0 and 1), INT32 or INT64 column
     * @return the value
     * @throws IllegalStateException the value is null
     * @throws ArithmeticException the value needs more than 32 bits
     */
    public int getInt(int column) {
        return Math.toIntExact(getLong(column));
    }

    /**
     * Gives a truth value.
     *
     * @param column a handle of a BOOLEAN, INT32 or INT64 column
     * @return whether the value is not 0
     * @throws IllegalStateException the value is null
     */
    public boolean getBoolean(int column) {
        return getLong(column) != 0;
    }

    /**
     * Gives a text.
     *
     * @param column a handle of a STRING column
     * @return the value, null when null
     */
    public @Nullable String getString(int column) {
        String[] texts = vectors[column].texts();
        return texts.length > 0 ? texts[row] : strings(column)[row];
    }

    /** The decoded batch, for what copies rows. */
    ColumnVector vector(int column) {
        return vectors[column];
    }

    private ColumnVector check(int column, boolean fits, String wanted) {
        if (!fits) {
            ColumnSpec spec = columns().get(column);
            throw new IllegalArgumentException("Column '" + spec.name() + "' is " + spec.type() + ", not " + wanted);
        }
        return vectors[column];
    }
}
