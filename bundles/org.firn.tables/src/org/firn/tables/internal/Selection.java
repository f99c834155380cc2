/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
        List<ColumnSpec> columns = new ArrayList<>();
        for (String name : new LinkedHashSet<>(Arrays.asList(names))) {
            columns.add(schema.column(name));
        }
        return new Selection(columns);
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
                + String.join(", ", columns.stream().map(ColumnSpec::name).toList()));
    }

    int[] indexesIn(TableSchema schema) {
        int[] indexes = new int[columns.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = schema.indexOf(columns.get(i).name());
        }
        return indexes;
    }

    /**
     * Makes room for decoded values.
     *
     * @param capacity rows
     * @return one vector a column
     */
    public ColumnVector[] vectors(int capacity) {
        ColumnVector[] vectors = new ColumnVector[columns.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = new ColumnVector(columns.get(i).type(), capacity);
        }
        return vectors;
    }
}
