/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.FitAppender;
import org.firn.tables.internal.RowWriter;

/**
 * Appends rows to a table; a table has one writer at a time.
 * <pre>
 * try (TableWriter w = TableWriter.create(file, schema, Map.of())) {
 *     int x = w.column("x");
 *     for (Pick pick : picks) {
 *         w.set(x, pick.x());
 *         w.endRow();
 *     }
 *     w.flush("micrograph 17");    // these rows are now safe, and others can see them: all or none
 *     w.close(true);               // the table is complete
 * }
 * </pre>
 * Rows are published together by {@link #flush} or {@link #close(boolean)}, never before. Rows that were not published
 * when the writer is left by an exception (or by plain {@link #close()}) are forgotten, so that a half-made batch never
 * counts as done. Used by one thread. When the thread is interrupted while it writes, the writer fails like on a full
 * disk: what was published stays, and {@link #append} goes on.
 */
public final class TableWriter implements AutoCloseable {

    private final FitAppender file;
    private final RowWriter rows;

    private TableWriter(FitAppender file) {
        this.file = file;
        this.rows = new RowWriter(file);
    }

    /**
     * Makes a new table, empty and open.
     *
     * @param file must not exist; its folder must
     * @param schema the columns
     * @param properties texts about the whole table, such as a sampling rate; they cannot be changed later
     * @return its writer
     * @throws java.nio.file.FileAlreadyExistsException the file exists
     * @throws TableLockedException another writer is making it
     * @throws IOException the file cannot be written
     */
    public static TableWriter create(Path file, TableSchema schema, Map<String, String> properties) throws IOException {
        return create(file, schema, properties, UUID.randomUUID());
    }

    /** Makes a new table with a given identity. */
    static TableWriter create(Path file, TableSchema schema, Map<String, String> properties, UUID id)
            throws IOException {
        return new TableWriter(FitAppender.create(file, schema, properties, id));
    }

    /**
     * Goes on with an open table. What an earlier writer did not publish is cut off. A batch that cannot be found any
     * more, because its group's header is damaged, has no tag and can be made again.
     *
     * @param file a table
     * @return its writer
     * @throws TableLockedException another writer has it
     * @throws TableException the table is closed (see {@link #reopen}), damaged so that published rows are missing, or
     *         no table
     * @throws IOException the file cannot be written
     */
    public static TableWriter append(Path file) throws IOException {
        FitAppender appender = FitAppender.open(file);
        if (appender.isClosed()) {
            appender.close();
            throw new TableException(file, "is closed, so no rows can be appended; reopen it first if it must grow");
        }
        return new TableWriter(appender);
    }

    /**
     * Opens a closed table again. Readers see it open as soon as rows are published.
     *
     * @param file a table, closed or open
     * @return its writer
     * @throws IOException as {@link #append}
     */
    public static TableWriter reopen(Path file) throws IOException {
        return new TableWriter(FitAppender.open(file));
    }

    /**
     * Tells the columns.
     *
     * @return the schema of the table
     */
    public TableSchema schema() {
        return file.schema();
    }

    /**
     * Gives the handle of a column.
     *
     * @param name a column name
     * @return its handle for {@code set}
     * @throws IllegalArgumentException there is no such column
     */
    public int column(String name) {
        return schema().indexOf(name);
    }

    /**
     * Tells whether a batch has been published.
     *
     * @param tag as given to {@link #flush}
     * @return true when it is in the table, whoever wrote it
     */
    public boolean hasTag(String tag) {
        return file.tags().contains(tag);
    }

    /**
     * Tells the tags of the published batches.
     *
     * @return in the order of publication
     */
    public Set<String> tags() {
        return Collections.unmodifiableSet(file.tags());
    }

    /**
     * Tells the number of rows.
     *
     * @return published and not
     */
    public long size() {
        return file.rows() + rows.row();
    }

    /**
     * Sets a whole number in this row.
     *
     * @param column a handle of an INT32, INT64, FLOAT32 or FLOAT64 column
     * @param value fits the type
     * @return this
     * @throws IllegalArgumentException the value does not fit the column
     */
    public TableWriter set(int column, long value) {
        rows.buffer(column).set(rows.row(), value);
        return this;
    }

    /**
     * Sets a real number in this row.
     *
     * @param column a handle of a FLOAT32 (which rounds it) or FLOAT64 column
     * @param value any, NaN and infinities too
     * @return this
     * @throws IllegalArgumentException the value does not fit the column
     */
    public TableWriter set(int column, double value) {
        rows.buffer(column).set(rows.row(), value);
        return this;
    }

    /**
     * Sets a truth value in this row.
     *
     * @param column a handle of a BOOLEAN column
     * @param value true or false
     * @return this
     * @throws IllegalArgumentException the column has another type
     */
    public TableWriter set(int column, boolean value) {
        rows.buffer(column).set(rows.row(), value);
        return this;
    }

    /**
     * Sets a text in this row.
     *
     * @param column a handle of a STRING column
     * @param value a text, or null to set null
     * @return this
     * @throws IllegalArgumentException the value does not fit the column
     */
    public TableWriter set(int column, @Nullable String value) {
        rows.buffer(column).set(rows.row(), value);
        rows.addCharacters(value == null ? 0 : value.length());
        return this;
    }

    /**
     * Sets null in this row, as not setting a value does.
     *
     * @param column a handle of a nullable column
     * @return this
     * @throws IllegalArgumentException the column is not nullable
     */
    public TableWriter setNull(int column) {
        rows.buffer(column).setNull(rows.row());
        return this;
    }

    /**
     * Ends this row and starts the next. Columns that were not set get null; {@code id} gets the greatest id so far
     * plus one.
     *
     * @throws IllegalArgumentException a column that is not nullable was not set; the row is forgotten
     * @throws IOException the disk is full or fails
     */
    public void endRow() throws IOException {
        rows.endRow();
    }

    /**
     * Appends many rows at once.
     *
     * @param batch made for {@link #schema()}
     * @throws IllegalArgumentException the batch was made for other columns, or lacks one that is not nullable
     * @throws IllegalStateException a row has been begun with {@code set} and not ended
     * @throws IOException the disk is full or fails
     */
    public void appendColumns(ColumnBatch batch) throws IOException {
        if (!batch.schema().equals(schema())) {
            throw new IllegalArgumentException("The batch was made for other columns: "
                    + batch.schema().names() + " instead of " + schema().names());
        }
        rows.requireNoOpenRow();
        rows.append(batch.complete(), batch.rows());
    }

    /**
     * Appends chosen rows of decoded columns.
     *
     * @param vectors one a column
     */
    void append(ColumnVector[] vectors, int[] chosen, int count) throws IOException {
        rows.append(vectors, chosen, count);
    }

    /**
     * Publishes all rows so far as one batch: when this returns they are on the disk, and readers see all of them.
     *
     * @param tag names the batch, so that a producer can ask {@link #hasTag} after a crash; a batch may have no rows.
     *         Empty for no tag
     * @throws IllegalArgumentException the tag is there already
     * @throws IllegalStateException a row has been begun with {@code set} and not ended
     * @throws IOException the disk is full or fails; the batch is not published
     */
    public void flush(String tag) throws IOException {
        if (hasTag(tag)) {
            throw new IllegalArgumentException("A batch with the tag '" + tag + "' is in the table already;"
                    + " ask hasTag before making its rows");
        }
        rows.requireNoOpenRow();
        rows.publish(tag, false);
    }

    /**
     * Publishes all rows so far and ends the writer. When the table is complete and is made of many small groups, they
     * are brought together in a new file that takes the place of the old one: rows keep their numbers, tags and
     * identity stay, and whoever reads the old file goes on.
     *
     * @param complete whether the table gets closed: readers then expect no more rows
     * @throws IllegalStateException a row has been begun with {@code set} and not ended
     * @throws IOException the disk is full or fails
     */
    public void close(boolean complete) throws IOException {
        rows.requireNoOpenRow();
        rows.publish("", complete);
        if (complete) {
            file.compact();
        }
        close();
    }

    /** Ends the writer and forgets what was not published; does nothing after {@link #close(boolean)}. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
