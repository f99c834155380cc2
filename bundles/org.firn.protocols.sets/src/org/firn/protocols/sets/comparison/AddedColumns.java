/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.firn.protocol.StepContext;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/** Computed columns for the rows of a table, to be joined with it row by row. Not thread-safe. */
public final class AddedColumns {
    private record Column(ColumnSpec spec, Object values, boolean[] nulls) {}

    private final TableView view;
    private final int rows;
    private final List<Column> columns = new ArrayList<>();

    /** @param table what gets columns */
    public AddedColumns(ItemTable table) {
        view = TableView.of(table);
        rows = Math.toIntExact(view.size());
    }

    /** The row numbers of the table end before this. */
    public int rows() {
        return rows;
    }

    /**
     * Adds a column.
     *
     * @param spec FLOAT64
     * @param values one for each row number; NaN for null
     */
    public AddedColumns add(ColumnSpec spec, double[] values) {
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            nulls[i] = Double.isNaN(values[i]);
        }
        columns.add(new Column(spec, values, nulls));
        return this;
    }

    /**
     * Adds a column.
     *
     * @param spec INT32
     * @param values one for each row number
     */
    public AddedColumns add(ColumnSpec spec, int[] values) {
        columns.add(new Column(spec, values, new boolean[rows]));
        return this;
    }

    /**
     * Adds a column.
     *
     * @param spec INT64
     * @param values one for each row number
     * @param missing the value for null
     */
    public AddedColumns add(ColumnSpec spec, long[] values, long missing) {
        boolean[] nulls = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            nulls[i] = values[i] == missing;
        }
        columns.add(new Column(spec, values, nulls));
        return this;
    }

    /**
     * Adds a column.
     *
     * @param spec BOOLEAN
     * @param values one for each row number
     */
    public AddedColumns add(ColumnSpec spec, boolean[] values) {
        columns.add(new Column(spec, values, new boolean[rows]));
        return this;
    }

    /**
     * Writes the columns to a table of the project and joins them.
     *
     * @param output the output that the joined view is for
     * @return the table with these columns, which replace those of the same name
     */
    public TableView join(StepContext step, String output) throws IOException {
        Path file = step.newTable(output);
        TableSchema schema = TableSchema.of(columns.stream().map(Column::spec).toArray(ColumnSpec[]::new));
        ColumnBatch batch = new ColumnBatch(schema, rows);
        for (Column column : columns) {
            batch.put(column.spec().name(), column.values(), column.nulls());
        }
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(batch);
            writer.close(true);
        }
        try (ItemTable added = ItemTable.open(file)) {
            return view.join(
                    added, columns.stream().map(column -> column.spec().name()).toList());
        }
    }

    /**
     * Reads a column of numbers by row number.
     *
     * @return one for each row number of the table, NaN for null and where the row is lost
     */
    public static double[] read(ItemTable table, String column) {
        int rows = Math.toIntExact(TableView.of(table).size());
        if (table.size() == rows) {
            return table.doubles(column);
        }
        double[] values = new double[rows];
        Arrays.fill(values, Double.NaN);
        ItemCursor cursor = table.cursor(column);
        while (cursor.next()) {
            values[(int) cursor.rowNumber()] = cursor.getDouble(0);
        }
        return values;
    }
}
