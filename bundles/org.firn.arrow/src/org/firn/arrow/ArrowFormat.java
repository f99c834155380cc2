/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowBatches;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormat;
import org.firn.tables.exchange.TableSource;

/**
 * Apache Arrow IPC files, as {@code pandas.read_feather} reads and {@code DataFrame.to_feather} writes them. Types are
 * kept, nulls are nulls, units and documentation of columns are metadata of fields ({@code unit},
 * {@code documentation}), properties of the table are metadata of the schema. Texts with few values become
 * dictionaries. Written without compression; read also when compressed with LZ4.
 */
public final class ArrowFormat implements TableFormat {

    private static final int BATCH_ROWS = 65_536;
    private static final long MOST_BATCH_BYTES = 1L << 28;

    @Override
    public TableSource open(Path file, @Nullable TableSchema declared) throws IOException {
        return new ArrowSource(ArrowFile.open(file), declared);
    }

    @Override
    public void write(RowSelection rows, OutputStream out) throws IOException {
        List<ColumnSpec> specs = rows.specs();
        List<TextDictionary> dictionaries = TextDictionary.of(rows);
        ColumnEncoder[] encoders = new ColumnEncoder[specs.size()];
        for (int i = 0; i < encoders.length; i++) {
            encoders[i] = ColumnEncoder.of(specs.get(i), dictionaries.get(i));
        }
        ArrowFileWriter file = new ArrowFileWriter(out, specs, dictionaries, rows.properties());
        RowBatches batches = rows.batches();
        int count = 0;
        while (batches.next()) {
            int from = 0;
            while (from < batches.rows()) {
                int part = Math.min(batches.rows() - from, BATCH_ROWS - count);
                for (int i = 0; i < encoders.length; i++) {
                    encoders[i].append(batches, i, from, part);
                }
                from += part;
                count += part;
                if (count == BATCH_ROWS || size(encoders) > MOST_BATCH_BYTES) {
                    flush(file, encoders, count);
                    count = 0;
                }
            }
        }
        if (count > 0) {
            flush(file, encoders, count);
        }
        file.finish();
    }

    private static long size(ColumnEncoder[] encoders) {
        long size = 0;
        for (ColumnEncoder encoder : encoders) {
            size += encoder.size();
        }
        return size;
    }

    private static void flush(ArrowFileWriter file, ColumnEncoder[] encoders, int rows) throws IOException {
        file.batch(List.of(encoders), rows);
        for (ColumnEncoder encoder : encoders) {
            encoder.clear();
        }
    }
}
