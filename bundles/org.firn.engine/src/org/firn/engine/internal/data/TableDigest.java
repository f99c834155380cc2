/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
        Set<String> files = new LinkedHashSet<>();
        ItemCursor cursor = table.cursor();
        while (cursor.nextBatch()) {
            for (int i = 0; i < digests.length; i++) {
                add(digests[i], cursor, i, columns.get(i), files);
            }
        }
        KeyDigest whole = new KeyDigest("table").add(table.size());
        for (KeyDigest digest : digests) {
            whole.add(digest.key());
        }
        new RowKeys(table.tags()).segments().forEach(segment -> whole.add(segment.key())
                .add(segment.rows()));
        return new TableDigest(whole.key(), files);
    }

    private static void add(KeyDigest digest, ItemCursor cursor, int column, ColumnSpec spec, Set<String> files) {
        int rows = cursor.batchRows();
        if (spec.type() == ColumnType.STRING) {
            @Nullable String[] texts = cursor.strings(column);
            for (int row = 0; row < rows; row++) {
                digest.add(texts[row]);
            }
            if (namesFiles(spec)) {
                Arrays.stream(texts, 0, rows).filter(Objects::nonNull).forEach(files::add);
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
        if (cursor.hasNulls(column)) {
            addNulls(digest, cursor, column, rows);
        }
    }

    private static void addNulls(KeyDigest digest, ItemCursor cursor, int column, int rows) {
        long first = cursor.batchFirstRow();
        for (int row = 0; row < rows; row++) {
            cursor.moveTo(row);
            if (cursor.isNull(column)) {
                digest.add(first + row);
            }
        }
    }
}
