/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.FileBytes;
import org.firn.tables.internal.TableFiles;
import org.firn.tables.internal.view.ViewTable;
import org.firn.tables.view.TableView;
import org.firn.tables.view.ViewReferences;

/** Makes tables from tables, and deletes them with care for the views that refer to them. */
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
        return write(view.table(), target, UUID.randomUUID());
    }

    private static long write(ItemTable source, Path target, UUID id) throws IOException {
        try (TableWriter writer = TableWriter.create(target, source.schema(), source.properties(), id)) {
            append(source.cursor(), writer);
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

    /**
     * Turns a view file into a table of its own, which keeps its name, identity, ids, order and properties. Whatever
     * happens in between, the file is the view or the whole table.
     *
     * @param file a view; a table stays as it is
     * @throws TableException some rows are lost, so that the copy would not be whole
     * @throws IOException a file cannot be read or written
     */
    public static void detach(Path file) throws IOException {
        if (!(ItemTable.open(file) instanceof ViewTable view)) {
            return;
        }
        Path copy = file.resolveSibling("." + file.getFileName() + ".detached");
        try (Closeable lock = TableFiles.lock(file)) {
            TableFiles.deleteTemporary(copy);
            if (write(view, copy, view.uuid()) < view.shown().rowNumbers()) {
                throw new TableException(
                        file,
                        "cannot get rows of its own, since some are lost (" + view.damages()
                                + "); restore the damaged table, or copy the other rows to a new table");
            }
            FileBytes.appear(copy, file);
        } finally {
            TableFiles.deleteTemporary(copy);
        }
    }

    /**
     * Deletes a table or a view, unless views need it.
     *
     * @param file the table
     * @param folder where views may be that refer to it
     * @throws TableException a view needs it; the message names them
     * @throws TableLockedException a writer has it
     * @throws IOException a file cannot be read or deleted
     */
    public static void delete(Path file, Path folder) throws IOException {
        List<Path> views = ViewReferences.in(folder).viewsOf(file);
        if (!views.isEmpty()) {
            throw new TableException(
                    file,
                    "is needed by the " + views.size() + " view(s) " + views
                            + "; delete these first, or let them get rows of their own (detach)");
        }
        TableFiles.delete(file);
    }

    /**
     * Deletes a table or a view; the views that need it get rows of their own before: see {@link #detach}. After a
     * crash the table is still there, and the call can be repeated.
     *
     * @param file the table
     * @param folder where views may be that refer to it
     * @return the views that have become tables
     * @throws IOException a file cannot be read, written or deleted
     */
    public static List<Path> deleteDetaching(Path file, Path folder) throws IOException {
        List<Path> views = ViewReferences.in(folder).viewsOf(file);
        for (Path view : views) {
            detach(view);
        }
        delete(file, folder);
        return views;
    }
}
