/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import java.util.List;

import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/**
 * The columns that a reader asked for.
 *
 * @param columns in the order asked for
 */
public record Selection(List<ColumnSpec> columns) {

    /**
     * Selects columns.
     *
     * @param schema the columns of the table
     * @param names none means all
     * @return exactly those, each once
     * @throws IllegalArgumentException there is no such column
     */
    public static Selection of(TableSchema schema, String... names) {
        if (names.length == 0) {
            return new Selection(schema.columns());
        }
        return new Selection(Arrays.stream(names).distinct().map(schema::column).toList());
    }

    /**
     * Finds a selected column.
     *
     * @param name its name
     * @return its place in the selection
     * @throws IllegalArgumentException it was not selected
     */
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Column '" + name + "' is not among the columns read here: "
                + String.join(", ", names()));
    }

    String[] names() {
        return columns.stream().map(ColumnSpec::name).toArray(String[]::new);
    }

    int[] indexesIn(TableSchema schema) {
        return columns.stream().mapToInt(column -> schema.indexOf(column.name())).toArray();
    }

    /**
     * Makes room for decoded values.
     *
     * @param capacity rows
     * @return one vector a column
     */
    public ColumnVector[] vectors(int capacity) {
        return columns.stream().map(column -> new ColumnVector(column.type(), capacity))
                .toArray(ColumnVector[]::new);
    }
}
