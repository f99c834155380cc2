/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.firn.tables.ColumnType;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.Selection;

/** A row for each group: the id (1, 2, 3 …), the values that make the group, and the aggregates. */
public final class GroupedRows {

    private final TableSchema schema;
    private final RowPage rows;

    GroupedRows(TableSchema schema, ColumnVector[] columns, int size) {
        this.schema = schema;
        this.rows = new RowPage(
                new Selection(schema.columns()),
                columns,
                LongStream.range(0, size).toArray());
    }

    /**
     * Tells the columns.
     *
     * @return with units
     */
    public TableSchema schema() {
        return schema;
    }

    /**
     * Gives the values.
     *
     * @return a row a group
     */
    public RowPage rows() {
        return rows;
    }

    /**
     * Writes a closed table.
     *
     * @param target must not exist
     * @param properties texts about the whole table
     * @throws IOException the table cannot be written
     */
    public void write(Path target, Map<String, String> properties) throws IOException {
        try (TableWriter writer = TableWriter.create(target, schema, properties)) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < schema.size(); column++) {
                    write(writer, row, column);
                }
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private void write(TableWriter writer, int row, int column) {
        ColumnType type = schema.column(column).type();
        if (rows.isNull(row, column)) {
            writer.setNull(column);
        } else if (type == ColumnType.STRING) {
            writer.set(column, rows.getString(row, column));
        } else if (type == ColumnType.BOOLEAN) {
            writer.set(column, rows.getLong(row, column) != 0);
        } else if (type.isWhole()) {
            writer.set(column, rows.getLong(row, column));
        } else {
            writer.set(column, rows.getDouble(row, column));
        }
    }
}
