/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;

/** What to call the rows of a table. */
final class Names {

    private Names() {}

    /** The texts of a column; numbers from 1 where the table has none. */
    static String[] of(ItemTable table, String column, int rows) {
        String[] names = new String[rows];
        Arrays.setAll(names, row -> "Item " + (row + 1));
        if (table.schema().has(column)) {
            @Nullable String[] texts = table.strings(column);
            for (int row = 0; row < Math.min(rows, texts.length); row++) {
                String text = texts[row];
                if (text != null) {
                    names[row] = text;
                }
            }
        }
        return names;
    }
}
