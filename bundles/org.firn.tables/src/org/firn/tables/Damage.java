/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.nio.file.Path;

/**
 * Published rows that cannot be read any more, and are skipped.
 *
 * @param file the table
 * @param offset where the bad bytes start in the file
 * @param firstRow the row number of the first lost row
 * @param rowsLost the number of lost rows, or -1 when it cannot be told
 * @param reason what is wrong there
 */
public record Damage(Path file, long offset, long firstRow, long rowsLost, String reason) {

    @Override
    public String toString() {
        String rows = rowsLost < 0 ? "an unknown number of rows is" : rowsLost + " rows from row " + firstRow + " are";
        return "Table " + file + ": " + rows + " lost at byte " + offset + ": " + reason;
    }
}
