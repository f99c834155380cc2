/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ItemRow;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;

/** A copy of one row of a table. Immutable. */
public final class ItemValues implements ItemRow {
    private final TableSchema schema;
    private final @Nullable Object[] values;

    private ItemValues(TableSchema schema, @Nullable Object[] values) {
        this.schema = schema;
        this.values = values;
    }

    /** Copies this row of a cursor over all columns of the schema. */
    public static ItemValues of(ItemCursor cursor, TableSchema schema) {
        Object[] values = new Object[schema.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Cells.get(cursor, i, schema.column(i).type());
        }
        return new ItemValues(schema, values);
    }

    /** Copies the rows of a page of all columns of the schema. */
    public static List<ItemRow> of(RowPage page, TableSchema schema) {
        List<ItemRow> rows = new ArrayList<>();
        for (int row = 0; row < page.size(); row++) {
            Object[] values = new Object[schema.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Cells.get(page, row, i, schema.column(i).type());
            }
            rows.add(new ItemValues(schema, values));
        }
        return rows;
    }

    /** A row that has only an id. */
    public static ItemValues ofId(long id) {
        return new ItemValues(TableSchema.of(List.of()), new Object[] {id});
    }

    /** The values in the order of the columns, null where there is none. */
    public List<@Nullable Object> all() {
        return Arrays.asList(values);
    }

    @Override
    public long id() {
        return integer("id");
    }

    @Override
    public double number(String column) {
        return require(column, Number.class, "number").doubleValue();
    }

    @Override
    public long integer(String column) {
        return require(column, Long.class, "whole number");
    }

    @Override
    public String text(String column) {
        return require(column, String.class, "text");
    }

    @Override
    public boolean flag(String column) {
        return require(column, Boolean.class, "truth value");
    }

    private <T> T require(String column, Class<T> type, String wanted) {
        if (!schema.has(column)) {
            throw new IllegalArgumentException(
                    "The items have no column '" + column + "'; they have " + String.join(", ", schema.names()));
        }
        Object value = values[schema.indexOf(column)];
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("The column " + column + " of item " + values[0]
                    + (value == null ? " has no value" : " holds " + value + ", which is no " + wanted));
        }
        return type.cast(value);
    }

    @Override
    public Optional<Object> value(String column) {
        return schema.has(column) ? Optional.ofNullable(values[schema.indexOf(column)]) : Optional.empty();
    }

    @Override
    public Iterable<String> columns() {
        return schema.columns().stream().map(ColumnSpec::name).toList();
    }
}
