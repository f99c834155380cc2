/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is published: a file has two copies, so that one is whole at any time.
 *
 * @param sequence grows by one with each publication
 * @param end where the last published group ends
 * @param rows published rows
 * @param groups published groups
 * @param closed whether the table is closed
 */
record CommitRecord(long sequence, long end, long rows, long groups, boolean closed) {

    private static final int CLOSED = 1;
    private static final int CRC = FitLayout.RECORD_BYTES - 4;

    void write(ByteBuffer target, int at) {
        target.putLong(at, sequence).putLong(at + 8, end).putLong(at + 16, rows).putLong(at + 24, groups);
        target.putLong(at + 32, closed ? CLOSED : 0);
        target.putInt(at + CRC, FitLayout.crc(target, at, CRC));
    }

    /** Reads one copy; null when its checksum is wrong, as it is while a writer is at it. */
    static @Nullable CommitRecord read(ByteBuffer source, int at) {
        if (source.getInt(at + CRC) != FitLayout.crc(source, at, CRC)) {
            return null;
        }
        return new CommitRecord(
                source.getLong(at),
                source.getLong(at + 8),
                source.getLong(at + 16),
                source.getLong(at + 24),
                (source.getLong(at + 32) & CLOSED) != 0);
    }

    /** Reads both copies from the start of a file and takes the newer one; null when both are bad. */
    static @Nullable CommitRecord newest(ByteBuffer start) {
        CommitRecord first = read(start, FitLayout.FIRST_RECORD);
        CommitRecord second = read(start, FitLayout.SECOND_RECORD);
        if (first == null || second != null && second.sequence > first.sequence) {
            return second;
        }
        return first;
    }
}
