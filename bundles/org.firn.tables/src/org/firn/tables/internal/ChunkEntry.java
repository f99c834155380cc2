/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;

/** What the header of a group says about one chunk, while it is being written. */
final class ChunkEntry {

    int encoding;
    int width;
    int scale;
    int flags;
    int nullCount;
    long min;
    long max;

    void reset() {
        encoding = FitLayout.CONSTANT;
        width = 0;
        scale = 0;
        flags = 0;
        nullCount = 0;
        min = 0;
        max = 0;
    }

    void write(ByteBuffer target, int at, long offset, long bytes, int crc) {
        target.put(at, (byte) encoding)
                .put(at + 1, (byte) width)
                .put(at + 2, (byte) scale)
                .put(at + 3, (byte) flags);
        target.putInt(at + 4, nullCount).putLong(at + 8, offset).putLong(at + 16, bytes);
        target.putLong(at + 24, min).putLong(at + 32, max).putInt(at + 40, crc).putInt(at + 44, 0);
    }
}
