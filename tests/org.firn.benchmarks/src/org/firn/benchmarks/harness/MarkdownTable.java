/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Markdown table whose first column is text and whose other columns are figures, aligned for reading as text. */
public final class MarkdownTable {

    private final List<String[]> lines = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param headers the names of the columns
     */
    public MarkdownTable(String... headers) {
        lines.add(headers.clone());
    }

    /**
     * Adds a line.
     *
     * @param cells one a column; their text is written as it is
     * @return this
     * @throws IllegalArgumentException the number of cells is not the number of columns
     */
    public MarkdownTable row(Object... cells) {
        if (cells.length != lines.get(0).length) {
            throw new IllegalArgumentException("The table has " + lines.get(0).length + " columns, not " + cells.length
                    + ": " + Arrays.toString(cells));
        }
        lines.add(Arrays.stream(cells).map(Object::toString).toArray(String[]::new));
        return this;
    }

    /** The table as Markdown, ending with a line end. */
    @Override
    public String toString() {
        int[] widths = new int[lines.get(0).length];
        for (String[] line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(Math.max(widths[i], 4), line[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        append(text, lines.get(0), widths);
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "|:" + "-".repeat(widths[i] + 1) : "|" + "-".repeat(widths[i] + 1) + ":");
        }
        text.append("|\n");
        lines.subList(1, lines.size()).forEach(line -> append(text, line, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, String[] line, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - line[i].length());
            text.append("| ").append(i == 0 ? line[i] + pad : pad + line[i]).append(' ');
        }
        text.append("|\n");
    }
}
