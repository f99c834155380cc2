/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** A file whose rows can become rows of an item table. Used by one thread. */
public interface TableSource extends AutoCloseable {

    /**
     * Tells the columns.
     *
     * @return the declared ones, or those of the file; {@code id} first, also when the file has none and rows are to be
     *         numbered
     */
    TableSchema schema();

    /**
     * Tells what the file says about the whole table.
     *
     * @return texts by key, in order
     */
    Map<String, String> properties();

    /**
     * Appends all rows, without publishing them. Called once.
     *
     * @param writer of a table with the columns of {@link #schema()}, maybe among others
     * @return the number of rows
     * @throws TableFormatException the file is faulty
     * @throws IOException the file cannot be read, or the table not written
     */
    long copyTo(TableWriter writer) throws IOException;

    /**
     * Makes a closed table of the file; a faulty file leaves none behind.
     *
     * @param target must not exist; its folder must
     * @return the number of rows
     * @throws TableFormatException the file is faulty
     * @throws IOException the file cannot be read, or the table not written
     */
    default long writeTo(Path target) throws IOException {
        boolean whole = false;
        try (TableWriter writer = TableWriter.create(target, schema(), properties())) {
            long rows = copyTo(writer);
            writer.close(true);
            whole = true;
            return rows;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    @Override
    void close() throws IOException;
}
