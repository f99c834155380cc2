/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.util.List;
import org.firn.tables.ColumnType;

/** Turns buffered columns into the bytes of a group. */
final class GroupEncoder {

    private final GrowBuffer out = new GrowBuffer();
    private final ChunkEntry entry = new ChunkEntry();
    private final NumberEncoder numbers = new NumberEncoder(out, entry);
    private final TextEncoder texts = new TextEncoder(out, entry);

    /**
     * Encodes rows; the buffers' contents are used up.
     *
     * @param firstRow the row number of the first row
     * @param flags of the group
     * @return the whole group, valid until the next call
     */
    ByteBuffer encode(List<ColumnBuffer> columns, int rows, long firstRow, byte[] tag, int flags) {
        int entries = FitLayout.GROUP_FIXED_BYTES;
        int tagAt = entries + FitLayout.ENTRY_BYTES * columns.size();
        int headerBytes = (int) FitLayout.align(tagAt + tag.length + 4);
        out.get().clear();
        out.room(headerBytes).position(headerBytes);
        for (int i = 0; i < columns.size(); i++) {
            int start = out.get().position();
            entry.reset();
            encodeChunk(columns.get(i), rows);
            out.align();
            int bytes = out.get().position() - start;
            entry.write(
                    out.get(),
                    entries + FitLayout.ENTRY_BYTES * i,
                    start,
                    bytes,
                    FitLayout.crc(out.get(), start, bytes));
        }
        ByteBuffer group = out.get().flip();
        group.putInt(0, FitLayout.GROUP_MAGIC).putInt(4, headerBytes).putLong(8, group.limit());
        group.putLong(16, firstRow).putInt(24, rows).putInt(28, flags);
        group.putInt(32, columns.size()).putInt(36, tag.length).put(tagAt, tag);
        for (int i = tagAt + tag.length; i < headerBytes - 4; i++) {
            group.put(i, (byte) 0);
        }
        group.putInt(headerBytes - 4, FitLayout.crc(group, 0, headerBytes - 4));
        return group;
    }

    private void encodeChunk(ColumnBuffer column, int rows) {
        int nullCount = column.countNulls(rows);
        entry.nullCount = nullCount;
        if (nullCount == rows) {
            return;
        }
        if (nullCount > 0) {
            writeNulls(column.nulls(), rows);
        }
        ColumnType type = column.spec().type();
        if (type == ColumnType.STRING) {
            texts.encode(column.texts(), column.nulls(), rows);
        } else {
            if (nullCount > 0) {
                fillNulls(column.values(), column.nulls(), rows);
            }
            numbers.encode(column.values(), rows, type);
        }
    }

    private void writeNulls(boolean[] nulls, int rows) {
        ByteBuffer target = out.room((rows + 7) / 8 + 8);
        for (int i = 0; i < rows; i += 8) {
            int bits = 0;
            for (int bit = 0; bit < 8 && i + bit < rows; bit++) {
                bits |= nulls[i + bit] ? 1 << bit : 0;
            }
            target.put((byte) bits);
        }
        out.align();
    }

    /** Gives nulls a value that widens no range. */
    private static void fillNulls(long[] values, boolean[] nulls, int rows) {
        int first = 0;
        while (nulls[first]) {
            first++;
        }
        for (int i = 0; i < rows; i++) {
            if (nulls[i]) {
                values[i] = values[first];
            }
        }
    }
}
