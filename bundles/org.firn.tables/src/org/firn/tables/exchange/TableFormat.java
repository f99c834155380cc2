/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;

/**
 * Reads tables from, and writes rows to, one kind of file. Its id, label and file extensions, and whether it reads,
 * writes, and is text, are declared where it is contributed (extension point {@code org.firn.protocol.tableFormats}),
 * so that its class is loaded last. What it does not declare is never called.
 *
 * <p>Implementations have a public constructor without arguments, hold no state, and work in bounded memory, whatever
 * the number of rows. Thread-safe.
 */
public interface TableFormat {

    /**
     * Opens a file and finds out its columns, for which it may read the whole file once.
     *
     * @param file the file
     * @param declared the columns that are wanted, with their types; null to take those of the file, with types and
     *         units as far as the file tells and else as the values suggest
     * @return its content
     * @throws TableFormatException the file is faulty or does not fit the declared columns
     * @throws IOException the file cannot be read
     */
    default TableSource open(Path file, @Nullable TableSchema declared) throws IOException {
        throw new UnsupportedOperationException(getClass().getName() + " does not read");
    }

    /**
     * Writes rows.
     *
     * @param rows which rows and columns
     * @param out receives the whole content of the file; stays open, and is flushed
     * @throws IOException the stream fails
     */
    default void write(RowSelection rows, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(getClass().getName() + " does not write");
    }
}
