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

/** The table that one step writes, in a file of a new name. */
public final class StepTable extends RowCells implements StepOutput {
    private final Path file;
    private final TableWriter writer;
    private long rows;
    private boolean inRow;

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

    @Override
    public Path file() {
        return file;
    }

    /** The rows bear the key of the step. */
    @Override
    public void publish(Key key) throws IOException {
        try {
            endRow();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush(new RowKeys.Batch(0).add(key, rows).toString());
        writer.close(true);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
