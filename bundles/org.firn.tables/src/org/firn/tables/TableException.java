/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;

/** A table cannot be opened, read or written; the message names the file, the reason and the cure. */
public class TableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    /**
     * Says what is wrong.
     *
     * @param file the table
     * @param problem the rest of a sentence that starts with "Table FILE"
     */
    public TableException(Path file, String problem) {
        super("Table " + file + " " + problem);
        this.file = file;
    }

    /**
     * Says what is wrong and why.
     *
     * @param file the table
     * @param problem the rest of a sentence that starts with "Table FILE"
     * @param cause what happened
     */
    public TableException(Path file, String problem, Throwable cause) {
        super("Table " + file + " " + problem, cause);
        this.file = file;
    }

    /**
     * Tells which table.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }
}
