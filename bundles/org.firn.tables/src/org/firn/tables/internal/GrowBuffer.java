/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A little-endian buffer outside the heap that grows; used again for every group. */
final class GrowBuffer {

    private ByteBuffer buffer = allocate(1 << 16);

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The buffer, with room for more bytes at its position. */
    ByteBuffer room(long bytes) {
        if (bytes > buffer.remaining()) {
            long wanted = Math.max(buffer.position() + bytes, 2L * buffer.capacity());
            long most = FitLayout.MAX_GROUP_BYTES;
            if (buffer.position() + bytes > most) {
                throw new IllegalStateException("A group of rows needs more than " + most
                        + " bytes; flush more often, or keep large texts in files");
            }
            ByteBuffer larger = allocate((int) Math.min(most, wanted));
            larger.put(buffer.flip());
            buffer = larger;
        }
        return buffer;
    }

    ByteBuffer get() {
        return buffer;
    }

    /** Adds zeros up to a multiple of eight bytes. */
    void align() {
        room(8);
        while ((buffer.position() & 7) != 0) {
            buffer.put((byte) 0);
        }
    }
}
