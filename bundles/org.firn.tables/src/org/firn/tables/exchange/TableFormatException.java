/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file cannot become a table. The message names the file and, where there are, line and column; it says what is wrong
 * and how to mend it.
 */
public final class TableFormatException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong with a whole file.
     *
     * @param file the file
     * @param problem the rest of a sentence that starts with the file, without a full stop
     * @param cure what to do, a full sentence
     */
    public TableFormatException(Path file, String problem, String cure) {
        super(file + " " + problem + ". " + cure);
    }

    /**
     * Says what is wrong in one place.
     *
     * @param file the file
     * @param line the line, from 1
     * @param column the column; null when it is not about one
     * @param problem a sentence without a full stop
     * @param cure what to do, a full sentence
     */
    public TableFormatException(Path file, long line, @Nullable String column, String problem, String cure) {
        super(file + ", line " + line + (column == null ? "" : ", column " + column) + ": " + problem + ". " + cure);
    }
}
