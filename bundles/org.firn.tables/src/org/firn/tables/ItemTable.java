/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.TableFiles;

/**
 * The items of a set, to be read by any number of threads while another thread or process appends.
 * <p>A table shows what was published when it was opened; {@link #refresh()} and {@link #awaitGrowth} show more. Rows
 * have numbers from 0 in the order in which they were written; a row keeps its number for ever, whatever gets lost.
 * <p>A group of rows whose checksum is wrong is skipped everywhere and listed in {@link #damages()}. A group is checked
 * when it is first read, so {@link #verify()} is needed to know all damage beforehand.
 * <p>Reading throws {@link java.io.UncheckedIOException} when the file becomes unreadable.
 * Not to be implemented by clients.
 */
public interface ItemTable extends AutoCloseable {

    /**
     * Opens a table for reading.
     *
     * @param file a {@code .fit} file: a table, or a view that refers to tables
     * @return the table as it is published now
     * @throws NewerVersionException the file was written by a newer version
     * @throws TableException the file is no table, or its start is damaged; or a table that the view needs is missing,
     *         shorter than it was, or another one
     * @throws IOException the file cannot be read
     */
    static ItemTable open(Path file) throws IOException {
        return TableFiles.open(file);
    }

    /**
     * Tells where the table is.
     *
     * @return the path that was opened
     */
    Path file();

    /**
     * Tells the identity of the table, whatever its file is called.
     *
     * @return the same for every copy of the file
     */
    UUID uuid();

    /**
     * Tells the columns.
     *
     * @return {@code id} first
     */
    TableSchema schema();

    /**
     * Tells what was written about the whole table when it was made.
     *
     * @return texts by key, sorted
     */
    Map<String, String> properties();

    /**
     * Tells the number of rows that are shown.
     *
     * @return published rows, without those that are known to be lost
     */
    long size();

    /**
     * Tells whether the table is complete.
     *
     * @return true when its writer has closed it, so that no more rows are to be expected
     */
    boolean isClosed();

    /**
     * Shows what has been published since.
     *
     * @return true when there are more rows, or the table was closed or reopened
     * @throws IOException the file cannot be read, or has been replaced by another table
     */
    boolean refresh() throws IOException;

    /**
     * Waits for more, as {@link #refresh()} shows it; event-driven, with a latency of milliseconds when the writer is
     * on this host and of up to a second when it writes from another host through a shared file system. One thread at
     * a time should wait on one table object; others open their own.
     *
     * @param timeout the longest wait
     * @return true when there are more rows, or the table was closed or reopened; false at once for a closed table
     *         that has not changed, and when the time is over
     * @throws IOException the file cannot be read, or has been replaced by another table
     * @throws InterruptedException the wait was interrupted
     */
    boolean awaitGrowth(Duration timeout) throws IOException, InterruptedException;

    /**
     * Tells what is known to be lost; see {@link #verify()}.
     *
     * @return in the order of finding
     */
    List<Damage> damages();

    /**
     * Reads and checks everything that is shown.
     *
     * @return {@link #damages()}
     */
    List<Damage> verify();

    /**
     * Tells the tags of the published batches.
     *
     * @return in the order of publication
     */
    Set<String> tags();

    /**
     * Tells the tags of the batches that were published when there were at least that many rows: how a consumer goes on
     * after growth.
     *
     * @param row the number of rows known so far
     * @return in the order of publication; batches without rows may be among those known already
     */
    Set<String> tagsFrom(long row);

    /**
     * Reads rows one by one.
     *
     * @param columns the columns to decode; none means all
     * @return a cursor before the first row that is shown now; it does not see later growth
     * @throws IllegalArgumentException there is no such column
     */
    ItemCursor cursor(String... columns);

    /**
     * Reads rows one by one from a row number on: how a consumer goes on after growth.
     *
     * @param row the first row number to deliver
     * @param columns the columns to decode; none means all
     * @return a cursor before that row
     * @throws IllegalArgumentException there is no such column
     */
    ItemCursor cursorFrom(long row, String... columns);

    /**
     * Reads a whole column of numbers. The arrays of several columns have the same length and order as long as nobody
     * calls {@link #refresh()} in between.
     *
     * @param column of any type but STRING
     * @return its values, NaN where null
     * @throws IllegalArgumentException there is no such column, or it holds text
     */
    double[] doubles(String column);

    /**
     * Reads a whole column of whole numbers.
     *
     * @param column BOOLEAN (0 and 1), INT32 or INT64
     * @return its values
     * @throws IllegalArgumentException there is no such column, or it holds other values
     * @throws IllegalStateException a value is null
     */
    long[] longs(String column);

    /**
     * Reads a whole column of whole numbers.
     *
     * @param column BOOLEAN (0 and 1), INT32 or INT64
     * @param valueForNull what to give where the value is null
     * @return its values
     * @throws IllegalArgumentException there is no such column, or it holds other values
     */
    long[] longs(String column, long valueForNull);

    /**
     * Reads a whole column of text.
     *
     * @param column STRING
     * @return its values, null where null
     * @throws IllegalArgumentException there is no such column, or it holds other values
     */
    @Nullable
    String[] strings(String column);

    /**
     * Reads some rows in file order.
     *
     * @param offset rows to skip
     * @param limit the most rows to read
     * @param columns the columns to decode; none means all
     * @return up to {@code limit} rows
     */
    RowPage page(long offset, int limit, String... columns);

    /**
     * Reads some rows by number.
     *
     * @param rows row numbers in any order
     * @param columns the columns to decode; none means all
     * @return those rows in that order, without those that are lost
     * @throws IndexOutOfBoundsException there is no such row
     */
    RowPage rows(long[] rows, String... columns);

    /**
     * Finds rows by id.
     *
     * @param ids any ids
     * @return for each the number of the first row with that id, or -1
     */
    long[] rowsOf(long... ids);

    /**
     * Starts a question about rows: filter, sort, offset, limit.
     *
     * @return a query for all rows in file order
     */
    RowQuery query();

    /** Lets go of the file; cursors made before may still be used. */
    @Override
    void close() throws IOException;
}
