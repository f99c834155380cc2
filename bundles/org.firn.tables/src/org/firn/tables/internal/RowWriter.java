/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;

/** Collects rows and hands them to the file in full groups. */
public final class RowWriter {

    /** More text than this in a group is cut into several groups, so that a group stays far below 1 GB. */
    private static final long MOST_CHARACTERS = 64L << 20;

    private static final int FIRST_CAPACITY = 256;

    private final FitAppender file;
    private final GroupEncoder encoder = new GroupEncoder();
    private final ColumnBuffer[] columns;
    private final ColumnBuffer ids;
    private int capacity;
    private int row;
    private long characters;
    private long nextId;
    private boolean batchContinues;

    /**
     * Starts with no rows.
     *
     * @param file where groups go
     */
    public RowWriter(FitAppender file) {
        this.file = file;
        TableSchema schema = file.schema();
        this.columns = new ColumnBuffer[schema.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new ColumnBuffer(schema.column(i));
        }
        this.ids = columns[0];
        this.nextId = file.maxId() + 1;
        ensure(FIRST_CAPACITY);
    }

    /**
     * Gives the buffer of a column.
     *
     * @param column an index in the schema
     * @return where to set values of {@link #row()}
     */
    public ColumnBuffer buffer(int column) {
        return columns[column];
    }

    /**
     * Tells the row that is being filled.
     *
     * @return its place in the buffers
     */
    public int row() {
        return row;
    }

    /**
     * Counts text, to cut groups in time.
     *
     * @param count characters added to this row
     */
    public void addCharacters(long count) {
        characters += count;
    }

    private void ensure(int rows) {
        if (rows > capacity) {
            capacity = Math.min(FitLayout.MAX_GROUP_ROWS, Math.max(rows, 2 * capacity));
            for (ColumnBuffer column : columns) {
                column.ensure(capacity);
            }
        }
    }

    /**
     * Ends the row: an id that was not set becomes the next free one, other columns that were not set become null.
     *
     * @throws IllegalArgumentException a column that needs a value has none; the row is forgotten
     * @throws IOException a full group cannot be written
     */
    public void endRow() throws IOException {
        if (!ids.isSet(row)) {
            ids.set(row, nextId);
        }
        nextId = Math.max(nextId, ids.values()[row] + 1);
        for (ColumnBuffer column : columns) {
            if (!column.isSet(row)) {
                setNullOrForget(column);
            }
        }
        row++;
        if (row == FitLayout.MAX_GROUP_ROWS || characters > MOST_CHARACTERS) {
            writeGroup("", true);
        }
        ensure(row + 1);
    }

    private void setNullOrForget(ColumnBuffer column) {
        try {
            column.setNull(row);
        } catch (IllegalArgumentException e) {
            for (ColumnBuffer other : columns) {
                other.forget(row);
            }
            throw e;
        }
    }

    /**
     * Appends a batch.
     *
     * @param arrays one a column, null where a column gets nulls (or new ids)
     * @param count the rows
     * @throws IOException a full group cannot be written
     */
    public void append(ColumnArray[] arrays, int count) throws IOException {
        int from = 0;
        while (from < count) {
            int part = part(arrays, from, count - from);
            ensure(row + part);
            for (int i = 0; i < columns.length; i++) {
                ColumnArray array = arrays[i];
                if (array != null) {
                    columns[i].setAll(row, array, from, part);
                }
            }
            from += part;
            endRows(part);
        }
    }

    /** How many rows of a batch go to the group that is being filled. */
    private int part(ColumnArray[] arrays, int from, int left) {
        int part = Math.min(left, FitLayout.MAX_GROUP_ROWS - row);
        long text = characters(arrays, from, part);
        while (part > 1 && characters + text > MOST_CHARACTERS) {
            part /= 2;
            text = characters(arrays, from, part);
        }
        characters += text;
        return part;
    }

    private static long characters(ColumnArray[] arrays, int from, int count) {
        long sum = 0;
        for (ColumnArray array : arrays) {
            sum += array == null ? 0 : array.characters(from, count);
        }
        return sum;
    }

    /**
     * Appends chosen rows of decoded columns.
     *
     * @param vectors one a column, of the same types
     * @param chosen which rows
     * @param count how many
     * @throws IOException a full group cannot be written
     */
    public void append(ColumnVector[] vectors, int[] chosen, int count) throws IOException {
        if (row + count > FitLayout.MAX_GROUP_ROWS) {
            writeGroup("", true);
        }
        ensure(row + count);
        for (int i = 0; i < columns.length; i++) {
            columns[i].setChosen(row, vectors[i], chosen, count);
            if (vectors[i].type() == ColumnType.STRING) {
                for (int k = 0; k < count; k++) {
                    String text = vectors[i].texts()[chosen[k]];
                    characters += text == null ? 0 : text.length();
                }
            }
        }
        endRows(count);
    }

    private void endRows(int count) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].isSet(row + count - 1)) {
                for (int k = row; k < row + count; k++) {
                    if (i == 0) {
                        columns[i].set(k, nextId++);
                    } else {
                        columns[i].setNull(k);
                    }
                }
            }
        }
        for (int k = row; k < row + count; k++) {
            nextId = Math.max(nextId, ids.values()[k] + 1);
        }
        row += count;
        if (row == FitLayout.MAX_GROUP_ROWS || characters > MOST_CHARACTERS) {
            writeGroup("", true);
        }
        ensure(row + 1);
    }

    /**
     * Publishes all rows.
     *
     * @param tag the tag of the batch, or empty
     * @param closed whether the table is complete
     * @throws IOException the rows cannot be written
     */
    public void publish(String tag, boolean closed) throws IOException {
        if (row > 0 || !tag.isEmpty() || batchContinues) {
            writeGroup(tag, false);
        }
        if (file.hasUnpublished() || closed != file.isClosed()) {
            file.publish(tag, closed);
        }
    }

    /**
     * Publishes all rows and closes the table.
     *
     * @param tags of the batches that the rows came from
     * @throws IOException the rows cannot be written
     */
    void close(Collection<String> tags) throws IOException {
        if (row > 0) {
            writeGroup("", !tags.isEmpty());
        }
        if (!tags.isEmpty()) {
            file.appendTags(encoder, List.of(columns), tags);
        }
        file.publish("", true);
    }

    private void writeGroup(String tag, boolean more) throws IOException {
        file.append(encoder, List.of(columns), row, tag, more);
        batchContinues = more;
        for (ColumnBuffer column : columns) {
            column.clear();
        }
        row = 0;
        characters = 0;
    }

    /**
     * Refuses to end a batch in the middle of a row.
     *
     * @throws IllegalStateException values of a row have been set, but the row was not ended
     */
    public void requireNoOpenRow() {
        for (ColumnBuffer column : columns) {
            if (column.isSet(row)) {
                throw new IllegalStateException("Column '" + column.spec().name()
                        + "' of a row has been set, but the row was not ended; call endRow first");
            }
        }
    }
}
