/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/**
 * The table that one step writes as a whole, in a file of a new name that nobody knows before {@link #publish(Key)};
 * {@link #close()} without that leaves nothing behind. Used by one thread at a time.
 */
public final class StepTable extends RowCells implements AutoCloseable {
    private final Path file;
    private final TableWriter writer;
    private long rows;
    private boolean inRow;
    private boolean published;

    /** Begins a table. */
    public StepTable(String output, TableSchema schema, Path file) throws IOException {
        super(output, schema);
        this.file = file;
        writer = TableWriter.create(file, schema, Map.of());
    }

    @Override
    void begin(long id) {
        endRow();
        inRow = true;
        writer.set(0, id);
    }

    @Override
    void put(int column, Object value) {
        if (!inRow) {
            throw new IllegalStateException("Values must come after row(id)");
        }
        Cells.set(writer, column, value);
    }

    private void endRow() {
        if (inRow) {
            try {
                writer.endRow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            inRow = false;
            rows++;
        }
    }

    /** The table's file, once it is published. */
    public Path file() {
        return file;
    }

    /**
     * Completes and closes the table.
     *
     * @param key the key of the step, which the rows bear
     */
    public void publish(Key key) throws IOException {
        try {
            endRow();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush(new RowKeys.Batch(0).add(key, rows).toString());
        writer.close(true);
        published = true;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            writer.close();
            RunPaths.deleteTable(file);
        }
    }
}
