/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.UncheckedIOException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;

/** Decodes columns of a group of a file; each way of reading is prepared when it is first used. */
final class GroupReader implements BlockReader {

    private final Group group;
    private final TableSchema schema;
    private final int[] columns;
    private final @Nullable ChunkReader[] readers;
    private final @Nullable ChunkPicker[] pickers;

    GroupReader(Group group, TableSchema schema, int[] columns) {
        this.group = group;
        this.schema = schema;
        this.columns = columns;
        this.readers = new ChunkReader[columns.length];
        this.pickers = new ChunkPicker[columns.length];
    }

    @Override
    public void read(int from, int count, ColumnVector[] targets) {
        try {
            for (int i = 0; i < columns.length; i++) {
                ChunkReader reader = readers[i];
                if (reader == null) {
                    reader = new ChunkReader(
                            group, columns[i], schema.column(columns[i]).type());
                    readers[i] = reader;
                }
                reader.read(from, count, targets[i]);
            }
        } catch (RuntimeException | InternalError e) {
            throw unreadable(e);
        }
    }

    @Override
    public void pick(int[] places, int count, ColumnVector[] targets) {
        if (count == 0) {
            return;
        }
        ChunkPicker.Picks picks = ChunkPicker.Picks.of(places, count);
        try {
            for (int i = 0; i < columns.length; i++) {
                ChunkPicker picker = pickers[i];
                if (picker == null) {
                    picker = new ChunkPicker(
                            group, columns[i], schema.column(columns[i]).type());
                    pickers[i] = picker;
                }
                picker.pick(picks, targets[i]);
            }
        } catch (RuntimeException | InternalError e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(Throwable cause) {
        return group.owner().unreadable(group, cause);
    }
}
