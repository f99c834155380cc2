/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Copies a table row by row, with columns added and values replaced. */
public final class RowCopy {

    private RowCopy() {}

    /** What becomes of a row. */
    @FunctionalInterface
    public interface Change {
        /**
         * Looks at a row.
         *
         * @param row as it is
         * @param values filled with what is set instead, by column: numbers, texts and truth values; a column of the
         *     new table that is not here keeps its value
         * @return false to leave the row out
         */
        boolean apply(CursorRow row, Map<String, Object> values) throws Exception;
    }

    /**
     * Copies.
     *
     * @param target replaced when it exists
     * @param schema of the copy: columns that the source has not are null unless set
     * @param properties what is known about the whole copy; read when all rows are copied
     * @throws Exception what the change throws
     */
    public static void copy(
            ItemTable source, Path target, TableSchema schema, Map<String, String> properties, Change change)
            throws Exception {
        Files.deleteIfExists(target);
        try (TableWriter writer = TableWriter.create(target, schema, properties)) {
            append(source, writer, change);
            writer.close(true);
        }
    }

    /** Appends the rows of a table to those of others; see {@link #copy}. */
    public static void append(ItemTable source, TableWriter writer, Change change) throws Exception {
        ItemCursor cursor = source.cursor();
        CursorRow row = new CursorRow(cursor, source.schema());
        Map<String, Object> values = new LinkedHashMap<>();
        while (cursor.next()) {
            values.clear();
            if (change.apply(row, values)) {
                write(writer, row, values);
            }
        }
    }

    private static void write(TableWriter writer, CursorRow row, Map<String, Object> values) throws IOException {
        int column = 0;
        for (ColumnSpec spec : writer.schema().columns()) {
            Object own = values.get(spec.name());
            put(writer, column++, spec, own == null ? row.value(spec.name()) : Optional.of(own));
        }
        writer.endRow();
    }

    private static void put(TableWriter writer, int column, ColumnSpec spec, Optional<Object> given) {
        @Nullable Object value = given.orElse(null);
        if (value == null) {
            writer.setNull(column);
            return;
        }
        switch (spec.type()) {
            case FLOAT32, FLOAT64 -> writer.set(column, ((Number) value).doubleValue());
            case INT32, INT64 -> writer.set(column, ((Number) value).longValue());
            case BOOLEAN -> writer.set(column, (boolean) (Boolean) value);
            case STRING -> writer.set(column, value.toString());
        }
    }
}
