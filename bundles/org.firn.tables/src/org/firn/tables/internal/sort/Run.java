/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.Batches;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.FitAppender;
import org.firn.tables.internal.RowWriter;

/** Rows in memory, as many as there is room for, that are sorted and written together. */
final class Run {

    /** What sorting takes: two keys and three places a row. */
    private static final int SORT_BYTES = 28;

    private static final int TEXT_BYTES = 56;

    private final TableSchema schema;
    private final List<SortColumn> columns;
    private final ColumnVector[] vectors;
    private final List<SortValues> values = new ArrayList<>();
    private final int capacity;
    private final long mostBytes;
    private long textBytes;
    private int size;

    /**
     * Makes room.
     *
     * @param mostBytes about what the rows and sorting them may take
     * @param expected the number of rows that are still to come
     */
    Run(TableSchema schema, List<SortColumn> columns, long mostBytes, long expected) {
        this.schema = schema;
        this.columns = columns;
        this.mostBytes = mostBytes;
        long rows = Math.min(expected, mostBytes / rowBytes());
        this.capacity = (int) Math.max(2L * BatchSource.BATCH_ROWS, Math.min(rows, 1 << 28));
        this.vectors = new ColumnVector[schema.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = new ColumnVector(schema.column(i).type(), capacity);
        }
        for (SortColumn column : columns) {
            values.add(new SortValues(schema.column(column.name()).type(), column.descending(), capacity));
        }
    }

    private int rowBytes() {
        return SORT_BYTES + Long.BYTES * columns.size() + (Long.BYTES + 1) * schema.size();
    }

    boolean hasRoom() {
        return size + BatchSource.BATCH_ROWS <= capacity && textBytes + (long) size * rowBytes() < mostBytes;
    }

    /** Adds the batch where a cursor over all columns is. */
    void add(ItemCursor cursor) {
        int count = cursor.batchRows();
        for (int c = 0; c < vectors.length; c++) {
            Batches.copy(cursor, c, vectors[c], size);
            if (vectors[c].type() == ColumnType.STRING) {
                countText(cursor.strings(c), count);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            values.get(i).add(cursor, cursor.column(columns.get(i).name()));
        }
        size += count;
    }

    /** Equal texts are mostly the same object. */
    private void countText(String[] texts, int count) {
        String last = null;
        for (int i = 0; i < count; i++) {
            String text = texts[i];
            textBytes += text == null || text == last ? 0 : TEXT_BYTES + 2L * text.length();
            last = text;
        }
    }

    /** Writes a closed table of the rows in order. */
    void write(Path target, Map<String, String> properties) throws IOException {
        RowOrder order = new RowOrder(size);
        for (int i = values.size() - 1; i >= 0; i--) {
            values.get(i).sort(order);
        }
        int[] chosen = new int[BatchSource.BATCH_ROWS];
        try (FitAppender file = FitAppender.create(target, schema, properties, UUID.randomUUID())) {
            RowWriter writer = new RowWriter(file);
            for (int from = 0; from < size; from += chosen.length) {
                int count = Math.min(chosen.length, size - from);
                System.arraycopy(order.rows(), from, chosen, 0, count);
                writer.append(vectors, chosen, count);
            }
            writer.publish("", true);
        }
    }
}
