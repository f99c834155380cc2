/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.expression.Expression;
import org.firn.tables.expression.ExpressionValues;
import org.firn.tables.view.TableView;

/** Columns that are computed from others, written to a table of their own and joined with the rest as a view. */
public final class ComputedColumns {
    private final ItemTable table;
    private final List<ColumnSpec> specs = new ArrayList<>();
    private final Map<ColumnSpec, Expression> computed = new LinkedHashMap<>();

    /** A run of rows that are not lost. */
    private record Rows(long first, int count) {}

    /**
     * Starts without columns.
     *
     * @param table its rows that are shown now
     */
    public ComputedColumns(ItemTable table) {
        this.table = table;
    }

    /**
     * Adds a column.
     *
     * @param column of text for a text, of truth values for a condition, of whole numbers for whole numbers only
     * @param expression over the columns of the table, in the unit of the column
     * @return this
     */
    public ComputedColumns add(ColumnSpec column, Expression expression) {
        specs.add(column);
        computed.put(column, expression.over(table));
        return this;
    }

    /** Adds a column without any value. */
    public ComputedColumns addEmpty(ColumnSpec column) {
        specs.add(column);
        return this;
    }

    /**
     * Computes and writes the columns.
     *
     * @param file must not exist
     * @return the table with these columns, which replace those of the same names
     * @throws ArithmeticException a number does not fit into a column of 32 bits
     * @throws IllegalArgumentException a value is null where the column does not allow it
     */
    public TableView write(Path file) throws IOException {
        List<Rows> written = new ArrayList<>();
        TableSchema schema = TableSchema.of(specs);
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            ItemCursor cursor = table.cursor(needed().toArray(String[]::new));
            Map<ColumnSpec, ExpressionValues> values = new LinkedHashMap<>();
            computed.forEach((column, expression) -> values.put(column, expression.bind(cursor)));
            while (cursor.nextBatch()) {
                ColumnBatch batch = new ColumnBatch(schema, cursor.batchRows());
                batch.put(TableSchema.ID.name(), cursor.longs(cursor.column(TableSchema.ID.name())));
                values.forEach((column, value) -> put(batch, column, value));
                writer.appendColumns(batch);
                written.add(new Rows(cursor.batchFirstRow(), cursor.batchRows()));
            }
            writer.close(true);
        }
        return joined(file, written);
    }

    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(List.of(TableSchema.ID.name()));
        computed.values().forEach(expression -> needed.addAll(expression.columns()));
        return needed;
    }

    private void put(ColumnBatch batch, ColumnSpec column, ExpressionValues values) {
        boolean whole = computed.get(column).type().isWhole();
        Object array =
                switch (column.type()) {
                    case BOOLEAN -> truths(values.longs(), batch.rows());
                    case INT32 -> integers(values.longs(), batch.rows());
                    case INT64 -> values.longs();
                    case FLOAT32 -> floats(real(values, whole, batch.rows()), batch.rows());
                    case FLOAT64 -> real(values, whole, batch.rows());
                    case STRING -> values.strings();
                };
        batch.put(column.name(), array, values.nulls());
    }

    private static double[] real(ExpressionValues values, boolean whole, int rows) {
        return whole ? Arrays.stream(values.longs(), 0, rows).asDoubleStream().toArray() : values.doubles();
    }

    private static float[] floats(double[] values, int rows) {
        float[] floats = new float[rows];
        for (int i = 0; i < rows; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static int[] integers(long[] values, int rows) {
        int[] integers = new int[rows];
        for (int i = 0; i < rows; i++) {
            integers[i] = Math.toIntExact(values[i]);
        }
        return integers;
    }

    private static boolean[] truths(long[] values, int rows) {
        boolean[] truths = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            truths[i] = values[i] != 0;
        }
        return truths;
    }

    private TableView joined(Path file, List<Rows> written) throws IOException {
        TableView view = TableView.of(table);
        List<String> names = specs.stream().map(ColumnSpec::name).toList();
        try (ItemTable side = ItemTable.open(file)) {
            if (side.size() == view.size()) {
                return view.join(side, names);
            }
            long[] rows = new long[Math.toIntExact(view.size())];
            Arrays.fill(rows, -1);
            long next = 0;
            for (Rows run : written) {
                for (int i = 0; i < run.count(); i++) {
                    rows[Math.toIntExact(run.first() + i)] = next++;
                }
            }
            return view.join(side, rows, names);
        }
    }
}
