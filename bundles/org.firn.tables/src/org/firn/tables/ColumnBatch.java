/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.lang.reflect.Array;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.ColumnArray;

/**
 * Rows as arrays, one a column, for {@link TableWriter#appendColumns}: the fast way to write many rows. The arrays are
 * not copied before that. A column that is not put gets nulls; {@code id}, the next free ids.
 */
public final class ColumnBatch {

    private final TableSchema schema;
    private final int rows;
    private final @Nullable ColumnArray[] arrays;

    /**
     * Starts a batch.
     *
     * @param schema the columns of the table
     * @param rows the number of rows
     */
    public ColumnBatch(TableSchema schema, int rows) {
        this.schema = schema;
        this.rows = rows;
        this.arrays = new ColumnArray[schema.size()];
    }

    /**
     * Gives values to a column: {@code boolean[]} to BOOLEAN, {@code int[]} to INT32, INT64 or FLOAT64, {@code long[]}
     * to INT64, {@code float[]} to FLOAT32 or FLOAT64, {@code double[]} to FLOAT64, {@code String[]} (null for null) to
     * STRING.
     *
     * @param column its name
     * @param values one of these arrays, at least as long as the batch
     * @return this
     * @throws IllegalArgumentException there is no such column, or the array does not fit it
     */
    public ColumnBatch put(String column, Object values) {
        return put(column, values, null);
    }

    /**
     * Gives values to a column, some of which are missing.
     *
     * @param column its name
     * @param values see {@link #put(String, Object)}
     * @param nulls true where the value is null
     * @return this
     * @throws IllegalArgumentException there is no such column, or the arrays do not fit it
     */
    public ColumnBatch put(String column, Object values, boolean @Nullable [] nulls) {
        int index = schema.indexOf(column);
        ColumnSpec spec = schema.column(index);
        int length = values.getClass().isArray() ? Array.getLength(values) : 0;
        ColumnArray array = new ColumnArray(values, length, nulls);
        if (!array.fits(spec.type())) {
            throw new IllegalArgumentException("Column '" + column + "' is " + spec.type() + " and cannot take "
                    + values.getClass().getSimpleName());
        }
        if (length < rows || nulls != null && nulls.length < rows) {
            throw new IllegalArgumentException("Column '" + column + "' needs " + rows + " values, but has "
                    + Math.min(length, nulls == null ? length : nulls.length));
        }
        arrays[index] = array;
        return this;
    }

    /**
     * Tells the columns.
     *
     * @return the schema of the table
     */
    public TableSchema schema() {
        return schema;
    }

    /**
     * Tells the number of rows.
     *
     * @return rows of this batch
     */
    public int rows() {
        return rows;
    }

    /** Checks that nothing is missing. */
    @Nullable
    ColumnArray[] complete() {
        for (int i = 1; i < arrays.length; i++) {
            if (arrays[i] == null && !schema.column(i).nullable()) {
                throw new IllegalArgumentException(
                        "Column '" + schema.column(i).name() + "' needs a value in every row, but the batch has none");
            }
        }
        return arrays;
    }
}
