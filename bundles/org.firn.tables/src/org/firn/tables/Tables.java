/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchChoice;
import org.firn.tables.internal.ColumnVector;

/** Makes tables from tables. */
public final class Tables {

    private static final RowFilter ALL = RowFilter.of(List.of(), cursor -> () -> true);

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
        String[] names = columns.toArray(String[]::new);
        TableSchema schema =
                names.length == 0 ? source.schema() : source.schema().select(names);
        Set<String> needed = new LinkedHashSet<>(schema.names());
        needed.addAll(filter == null ? List.of() : filter.columns());
        ItemCursor cursor = source.cursor(needed.toArray(String[]::new));
        BatchChoice choice = new BatchChoice(filter == null ? ALL : filter.over(source), cursor);
        ColumnVector[] vectors = new ColumnVector[schema.size()];
        Arrays.setAll(vectors, cursor::vector);
        try (TableWriter writer = TableWriter.create(target, schema, source.properties())) {
            while (cursor.nextBatch()) {
                int count = choice.select();
                if (count > 0) {
                    writer.append(vectors, choice.rows(), count);
                }
            }
            long rows = writer.size();
            writer.close(true);
            return rows;
        }
    }
}
