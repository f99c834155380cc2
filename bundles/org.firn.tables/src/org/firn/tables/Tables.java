/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.view.TableView;

/** Makes tables from tables. */
public final class Tables {

    private Tables() {}

    /**
     * Writes some columns and rows of a table to a new, closed table with the same properties. Ids stay.
     *
     * @param source the rows that it shows now
     * @param columns the columns to take; none means all; {@code id} is always taken
     * @param filter the rows to take; null means all
     * @param target must not exist
     * @return the number of rows written
     * @throws IllegalArgumentException there is no such column
     * @throws IOException the target cannot be written
     */
    public static long copy(ItemTable source, List<String> columns, @Nullable RowFilter filter, Path target)
            throws IOException {
        TableView view = TableView.of(source);
        if (filter != null) {
            view = view.where(filter).kept();
        }
        if (!columns.isEmpty()) {
            view = view.columns(columns.toArray(String[]::new));
        }
        try (TableWriter writer = TableWriter.create(target, view.schema(), view.properties())) {
            append(view.table().cursor(), writer);
            long rows = writer.size();
            writer.close(true);
            return rows;
        }
    }

    private static void append(ItemCursor cursor, TableWriter writer) throws IOException {
        ColumnVector[] vectors = new ColumnVector[cursor.columns().size()];
        Arrays.setAll(vectors, cursor::vector);
        int[] all = new int[BatchSource.BATCH_ROWS];
        Arrays.setAll(all, i -> i);
        while (cursor.nextBatch()) {
            writer.append(vectors, all, cursor.batchRows());
        }
    }
}
