/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * Translates the metadata files of one program: its labels to the columns of Firn's items, its conventions to Firn's.
 * Contributed through the extension point {@code org.firn.protocol.metadataFormats}; what is not declared there
 * ({@code reads}, {@code writes}) is never called.
 *
 * <p>What the program has and Firn has not becomes a column under the program's name ({@code rln.GroupNumber}), and is
 * written back unchanged. Implementations have a public constructor without arguments, hold no state, and work in
 * bounded memory, whatever the number of rows, except for formats that nobody uses for many. Thread-safe.
 *
 * @since 1.0
 */
public interface MetadataFormat {

    /**
     * Judges whether a file is of this program, when its name alone does not tell.
     *
     * @param file the file; its ending is one of those declared
     * @param start its first bytes, 4096 at most
     * @return false when it is surely of another
     */
    boolean recognises(Path file, byte[] start);

    /**
     * Opens a file and finds out what it has, for which it may be read as a whole once.
     *
     * @param file the file
     * @param exchange settings that the reader asks for, and where it tells what it had to guess
     * @return its items; {@link TableSource#properties()} has {@link ItemKind#PROPERTY}
     * @throws IOException the file cannot be read, or not be translated; the message names the file and, where there
     *     are, line and column, and the cure
     */
    default TableSource read(Path file, Exchange exchange) throws IOException {
        throw new UnsupportedOperationException(getClass().getName() + " does not read");
    }

    /**
     * Writes items to a file.
     *
     * @param rows which items and columns
     * @param target the file; replaced when it exists, and only when all went well
     * @param exchange settings that the writer asks for, and where it tells what it could not write
     * @throws IOException the file cannot be written, or the items lack what the program needs
     */
    default void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        throw new UnsupportedOperationException(getClass().getName() + " does not write");
    }
}
