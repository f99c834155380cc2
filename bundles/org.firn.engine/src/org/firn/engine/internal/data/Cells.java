/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Single values in and out of tables. */
final class Cells {
    private Cells() {}

    /** Sets a value of this row; null leaves it unset. */
    static void set(TableWriter writer, int column, @Nullable Object value) {
        if (value instanceof Long whole) {
            writer.set(column, whole);
        } else if (value instanceof Double number) {
            writer.set(column, number);
        } else if (value instanceof Boolean flag) {
            writer.set(column, flag);
        } else if (value instanceof String text) {
            writer.set(column, text);
        }
    }

    /** The value of this row as Boolean, Long, Double or String; null when it has none. */
    static @Nullable Object get(ItemCursor cursor, int column, ColumnType type) {
        if (cursor.isNull(column)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> cursor.getBoolean(column);
            case INT32, INT64 -> cursor.getLong(column);
            case FLOAT32, FLOAT64 -> cursor.getDouble(column);
            case STRING -> cursor.getString(column);
        };
    }

    /** The same of a row of a page. */
    static @Nullable Object get(RowPage page, int row, int column, ColumnType type) {
        if (page.isNull(row, column)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> page.getLong(row, column) != 0;
            case INT32, INT64 -> page.getLong(row, column);
            case FLOAT32, FLOAT64 -> page.getDouble(row, column);
            case STRING -> page.getString(row, column);
        };
    }

    /** Copies this row; the columns of both are the same. */
    static void copy(ItemCursor cursor, TableWriter writer, TableSchema schema) throws IOException {
        for (int column = 0; column < schema.size(); column++) {
            set(writer, column, get(cursor, column, schema.column(column).type()));
        }
        writer.endRow();
    }
}
