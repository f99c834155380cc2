/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Sequences as text: in the manner of FASTA files, and one below the other when they are aligned. */
final class SequenceText {
    /** Residues on a line, which is what most programs write. */
    private static final int LINE = 60;

    private static final int NAME = 20;

    /** No more characters than this are shown; nobody reads on. */
    private static final int MOST = 2 << 20;

    private final StringBuilder text = new StringBuilder();
    private final boolean aligned;

    private SequenceText(boolean aligned) {
        this.aligned = aligned;
    }

    /**
     * Reads sequences. Blocks on I/O.
     *
     * @param aligned whether they are to stand one below the other
     * @throws IOException the table cannot be read
     */
    static TextModel.Content read(Path file, boolean aligned) throws IOException {
        SequenceText sequences = new SequenceText(aligned);
        try (ItemTable table = ItemTable.open(file)) {
            ItemCursor cursor = table.cursor("name", "description", "residues");
            long shown = 0;
            while (sequences.text.length() < MOST && cursor.next()) {
                sequences.add(value(cursor, 0), value(cursor, 1), value(cursor, 2));
                shown++;
            }
            if (shown < table.size()) {
                sequences
                        .text
                        .append("\n... and ")
                        .append(table.size() - shown)
                        .append(" more; the table has them all\n");
            }
        }
        return new TextModel.Content(sequences.text.toString(), 0);
    }

    private static String value(ItemCursor cursor, int column) {
        @Nullable String value = cursor.getString(column);
        return value == null ? "" : value;
    }

    private void add(String name, String description, String residues) {
        if (aligned) {
            text.append(String.format("%-" + NAME + "." + NAME + "s ", name))
                    .append(residues)
                    .append('\n');
            return;
        }
        text.append('>').append((name + " " + description).strip()).append('\n');
        for (int from = 0; from < residues.length(); from += LINE) {
            text.append(residues, from, Math.min(residues.length(), from + LINE))
                    .append('\n');
        }
    }
}
