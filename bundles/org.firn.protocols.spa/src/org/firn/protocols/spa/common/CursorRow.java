/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.InputData;
import org.firn.protocol.ItemRow;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/** The current row of a cursor over all columns of a table, for steps that copy whole sets. */
public final class CursorRow implements ItemRow {
    private final ItemCursor cursor;
    private final TableSchema schema;

    /**
     * Wraps a cursor.
     *
     * @param cursor over all columns
     * @param schema of its table
     */
    public CursorRow(ItemCursor cursor, TableSchema schema) {
        this.cursor = cursor;
        this.schema = schema;
    }

    /**
     * Gives an output the columns that an input's table has beyond those of the output's items, so that they are passed
     * on.
     *
     * @param data the input
     * @param own the columns that the output's items have
     * @param output gets the others
     * @throws ProtocolException if the table cannot be read
     */
    public static void passExtraColumns(InputData data, TableSchema own, OutputSpec output) throws ProtocolException {
        try (ItemTable table = data.openTable()) {
            output.columns(table.schema().columns().stream()
                    .filter(column -> !own.has(column.name()))
                    .toArray(ColumnSpec[]::new));
        } catch (IOException e) {
            throw new ProtocolException(
                    data.header().name(),
                    "has a table that cannot be read: " + e.getMessage(),
                    "Run the run that made it again.",
                    e);
        }
    }

    @Override
    public long id() {
        return cursor.getLong(0);
    }

    @Override
    public double number(String column) {
        return ((Number) require(column)).doubleValue();
    }

    @Override
    public long integer(String column) {
        return ((Number) require(column)).longValue();
    }

    @Override
    public String text(String column) {
        return (String) require(column);
    }

    @Override
    public boolean flag(String column) {
        return (Boolean) require(column);
    }

    private Object require(String column) {
        return value(column)
                .orElseThrow(() -> new IllegalArgumentException("The column " + column + " of item " + id()
                        + (schema.has(column) ? " has no value" : " does not exist; there are " + schema.names())));
    }

    @Override
    public Optional<Object> value(String column) {
        if (!schema.has(column)) {
            return Optional.empty();
        }
        int index = schema.indexOf(column);
        return cursor.isNull(index) ? Optional.empty() : Optional.ofNullable(get(index));
    }

    private @Nullable Object get(int index) {
        return switch (schema.column(index).type()) {
            case BOOLEAN -> cursor.getBoolean(index);
            case INT32, INT64 -> cursor.getLong(index);
            case FLOAT32, FLOAT64 -> cursor.getDouble(index);
            case STRING -> cursor.getString(index);
        };
    }

    @Override
    public Iterable<String> columns() {
        return schema.names();
    }
}
