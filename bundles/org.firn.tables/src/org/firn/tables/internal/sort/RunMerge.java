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
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.internal.FitAppender;
import org.firn.tables.internal.RowWriter;

/** Merges sorted runs to one table; of equal rows those of the earlier run come first. */
final class RunMerge implements AutoCloseable {

    private final TableSchema schema;
    private final List<ItemTable> tables = new ArrayList<>();
    private final List<RunCursor> runs = new ArrayList<>();
    /** The runs that have rows, as a heap: the run with the first row is at 0. */
    private final int[] heap;

    private final ColumnVector[] out;
    private final int[] from = new int[BatchSource.BATCH_ROWS];
    private final int[] rows = new int[BatchSource.BATCH_ROWS];
    private final int[] all = new int[BatchSource.BATCH_ROWS];
    private int size;
    private int picked;

    RunMerge(TableSchema schema, List<SortColumn> columns, List<Path> files) throws IOException {
        this.schema = schema;
        this.heap = new int[files.size()];
        this.out = new ColumnVector[schema.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = new ColumnVector(schema.column(i).type(), BatchSource.BATCH_ROWS);
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        for (Path file : files) {
            ItemTable table = ItemTable.open(file);
            tables.add(table);
            runs.add(new RunCursor(table, columns));
        }
    }

    /** Writes a closed table of all rows. */
    void write(Path target, Map<String, String> properties) throws IOException {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).load()) {
                heap[size++] = i;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
        try (FitAppender file = FitAppender.create(target, schema, properties, UUID.randomUUID())) {
            RowWriter writer = new RowWriter(file);
            while (size > 0) {
                take(writer);
            }
            flush(writer);
            writer.publish("", true);
        }
    }

    private void take(RowWriter writer) throws IOException {
        RunCursor run = runs.get(heap[0]);
        from[picked] = heap[0];
        rows[picked++] = run.row();
        boolean more = run.next();
        if (!more || picked == from.length) {
            // the values of this batch must be copied before the next one takes their place
            flush(writer);
        }
        if (!more && !run.load()) {
            heap[0] = heap[--size];
        }
        sink(0);
    }

    private void flush(RowWriter writer) throws IOException {
        ColumnVector[] sources = new ColumnVector[runs.size()];
        for (int c = 0; c < out.length; c++) {
            for (int i = 0; i < sources.length; i++) {
                sources[i] = runs.get(i).vector(c);
            }
            out[c].gather(sources, from, rows, picked);
        }
        writer.append(out, all, picked);
        picked = 0;
    }

    private void sink(int start) {
        int at = start;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], heap[at])) {
                return;
            }
            int run = heap[at];
            heap[at] = heap[child];
            heap[child] = run;
            at = child;
        }
    }

    private boolean isBefore(int run, int other) {
        int result = runs.get(run).compare(runs.get(other));
        return result < 0 || result == 0 && run < other;
    }

    @Override
    public void close() throws IOException {
        for (ItemTable table : tables) {
            table.close();
        }
    }
}
