/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemRow;
import org.firn.protocol.RowSink;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/**
 * Checks values against the columns of a set and hands them on as cells; what becomes of the rows is up to
 * subclasses.
 */
abstract class RowCells implements RowSink {
    private final String output;
    private final TableSchema schema;

    RowCells(String output, TableSchema schema) {
        this.output = output;
        this.schema = schema;
    }

    /** Begins a row. */
    abstract void begin(long id);

    /** Puts a value of the column's Java type: Boolean, Long, Double or String. */
    abstract void put(int column, Object value);

    @Override
    public final RowSink row(long id) {
        begin(id);
        return this;
    }

    @Override
    public final RowSink set(String column, double value) {
        int index = index(column);
        return switch (schema.column(index).type()) {
            case FLOAT32, FLOAT64 -> cell(index, value);
            case INT32, INT64 ->
                value == Math.rint(value)
                        ? cell(index, (long) value)
                        : refuse(index, "the number " + value + ", which is not whole");
            default -> refuse(index, "the number " + value);
        };
    }

    @Override
    public final RowSink set(String column, long value) {
        int index = index(column);
        return switch (schema.column(index).type()) {
            case FLOAT32, FLOAT64 -> cell(index, (double) value);
            case INT32 -> value == (int) value ? cell(index, value) : refuse(index, value + ", beyond 32 bits");
            case INT64 -> cell(index, value);
            default -> refuse(index, "the number " + value);
        };
    }

    @Override
    public final RowSink set(String column, String value) {
        int index = index(column);
        return switch (schema.column(index).type()) {
            case STRING -> cell(index, value);
            default -> refuse(index, "the text '" + value + "'");
        };
    }

    @Override
    public final RowSink set(String column, boolean value) {
        int index = index(column);
        return switch (schema.column(index).type()) {
            case BOOLEAN -> cell(index, value);
            default -> refuse(index, "the truth value " + value);
        };
    }

    @Override
    public final RowSink copy(ItemRow row) {
        for (ColumnSpec column : schema.columns().subList(1, schema.size())) {
            Object value = row.value(column.name()).orElse(null);
            if (value instanceof String text) {
                set(column.name(), text);
            } else if (value instanceof Boolean flag) {
                set(column.name(), flag);
            } else if (value instanceof Long whole) {
                set(column.name(), whole);
            } else if (value instanceof Number number) {
                set(column.name(), number.doubleValue());
            }
        }
        return this;
    }

    private int index(String column) {
        if (!schema.has(column)) {
            throw new IllegalArgumentException("The output " + output + " has no column '" + column + "'; it has "
                    + String.join(", ", schema.names()));
        }
        return schema.indexOf(column);
    }

    private RowSink cell(int index, @Nullable Object value) {
        if (value != null) {
            put(index, value);
        }
        return this;
    }

    private RowSink refuse(int index, String value) {
        throw new IllegalArgumentException("The column " + schema.column(index).name() + " of the output " + output
                + " holds " + schema.column(index).type() + ", not " + value);
    }
}
