/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.keys.KeyDigest;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * The content of a table: its columns, its values in order, the keys that its rows come from, and the files that it
 * names. How rows are grouped in the file does not count.
 *
 * @param content digest of columns, values and row keys
 * @param files the values of the columns that name files, each once, as stored
 */
public record TableDigest(Key content, Set<String> files) {

    /** Whether a column names files. */
    public static boolean namesFiles(ColumnSpec column) {
        return column.type() == ColumnType.STRING
                && (column.name().equals("file") || column.name().endsWith(".file"));
    }

    /** Reads a whole table. */
    public static TableDigest of(ItemTable table) {
        List<ColumnSpec> columns = table.schema().columns();
        KeyDigest[] digests = new KeyDigest[columns.size()];
        Arrays.setAll(digests, i -> new KeyDigest(columns.get(i).name())
                .add(columns.get(i).type().name()));
        // Apart from the values, so that it does not count where a batch ends.
        KeyDigest[] nulls = new KeyDigest[columns.size()];
        Arrays.setAll(nulls, i -> new KeyDigest("nulls"));
        Set<String> files = new LinkedHashSet<>();
        ItemCursor cursor = table.cursor();
        while (cursor.nextBatch()) {
            for (int i = 0; i < digests.length; i++) {
                add(digests[i], cursor, i, columns.get(i), files);
                if (cursor.hasNulls(i)) {
                    addNulls(nulls[i], cursor, i);
                }
            }
        }
        KeyDigest whole = new KeyDigest("table").add(table.size());
        for (int i = 0; i < digests.length; i++) {
            whole.add(digests[i].key()).add(nulls[i].key());
        }
        new RowKeys(table.tags()).segments().forEach(segment -> whole.add(segment.key())
                .add(segment.rows()));
        return new TableDigest(whole.key(), files);
    }

    /**
     * Reads only the names of files: what else a view shows follows from the tables that it is of.
     *
     * @param choice what the view chooses of which tables
     */
    public static TableDigest ofView(ItemTable view, String choice) {
        String[] naming = view.schema().columns().stream()
                .filter(TableDigest::namesFiles)
                .map(ColumnSpec::name)
                .toArray(String[]::new);
        Set<String> files = new LinkedHashSet<>();
        if (naming.length > 0) {
            ItemCursor cursor = view.cursor(naming);
            while (cursor.nextBatch()) {
                for (int column = 0; column < naming.length; column++) {
                    addFiles(cursor.strings(column), cursor.batchRows(), files);
                }
            }
        }
        return new TableDigest(new KeyDigest("view").add(choice).key(), files);
    }

    private static void addFiles(@Nullable String[] names, int rows, Set<String> files) {
        String last = null;
        for (int row = 0; row < rows; row++) {
            String name = names[row];
            // Neighbours mostly lie in the same file, and are the same object then.
            if (name != null && name != last) {
                files.add(name);
                last = name;
            }
        }
    }

    private static void add(KeyDigest digest, ItemCursor cursor, int column, ColumnSpec spec, Set<String> files) {
        int rows = cursor.batchRows();
        if (spec.type() == ColumnType.STRING) {
            @Nullable String[] texts = cursor.strings(column);
            for (int row = 0; row < rows; row++) {
                digest.add(texts[row]);
            }
            if (namesFiles(spec)) {
                addFiles(texts, rows, files);
            }
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(rows * Long.BYTES);
        if (spec.type() == ColumnType.FLOAT32 || spec.type() == ColumnType.FLOAT64) {
            bytes.asDoubleBuffer().put(cursor.doubles(column), 0, rows);
        } else {
            bytes.asLongBuffer().put(cursor.longs(column), 0, rows);
        }
        digest.addBytes(bytes);
    }

    private static void addNulls(KeyDigest digest, ItemCursor cursor, int column) {
        long first = cursor.batchFirstRow();
        boolean[] nulls = cursor.nulls(column);
        for (int row = 0; row < cursor.batchRows(); row++) {
            if (nulls[row]) {
                digest.add(first + row);
            }
        }
    }
}
