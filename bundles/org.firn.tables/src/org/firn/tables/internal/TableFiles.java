/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.view.ViewFile;
import org.firn.tables.internal.view.ViewHead;

/** Files that hold tables of any kind. */
public final class TableFiles {

    private TableFiles() {}

    /**
     * Opens a table; the mark at the start of the file says what it is.
     *
     * @param file a table or a view
     * @return the table as it is published now
     * @throws IOException see {@link ItemTable#open(Path)}
     */
    public static ItemTable open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return ViewHead.isAt(channel) ? ViewFile.read(file, channel) : FitTable.open(file, channel);
        }
    }

    /**
     * Deletes a table that nobody is writing.
     *
     * @param file a table or a view
     * @throws IOException it does not exist, has a writer, or cannot be deleted
     */
    public static void delete(Path file) throws IOException {
        try (WriterLock lock = WriterLock.acquire(file)) {
            Files.delete(file);
        }
    }

    /**
     * Keeps other writers away from a file.
     *
     * @param file a table or a view
     * @return gives way again when it is closed
     * @throws IOException another writer has it, or the lock cannot be made
     */
    public static Closeable lock(Path file) throws IOException {
        return WriterLock.acquire(file)::close;
    }

    /**
     * Deletes a file that was only a step on the way, with its lock.
     *
     * @param file may be missing
     * @throws IOException it cannot be deleted
     */
    public static void deleteTemporary(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(WriterLock.fileOf(file));
    }
}
