/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.nio.file.Path;

/** Another writer, in this process or another one, has the table. */
public final class TableLockedException extends TableException {

    private static final long serialVersionUID = 1;

    /**
     * Says who has it.
     *
     * @param file the table
     * @param holder what the holder wrote about itself
     */
    public TableLockedException(Path file, String holder) {
        super(
                file,
                "is being written by " + holder + "; a table has one writer at a time:"
                        + " wait until that one ends, or stop it");
    }
}
