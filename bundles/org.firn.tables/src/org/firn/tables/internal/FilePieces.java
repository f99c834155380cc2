/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Maps a growing file into memory in pieces, since one buffer reaches 2 GB only. A piece starts at a group and grows
 * with the file until it is full; no group crosses the border of two pieces. Used under the lock of its table.
 */
final class FilePieces {

    /** Large enough for the largest group. */
    static final long PIECE_BYTES = FitLayout.MAX_GROUP_BYTES;

    private final long pieceBytes;
    private @Nullable Piece last;

    FilePieces(long pieceBytes) {
        this.pieceBytes = pieceBytes;
    }

    /** One mapped part of the file. Threads that still hold the shorter buffer may go on using it. */
    static final class Piece {

        private final long start;
        private volatile ByteBuffer buffer;

        private Piece(long start, ByteBuffer buffer) {
            this.start = start;
            this.buffer = buffer;
        }

        ByteBuffer buffer() {
            return buffer;
        }

        int index(long offset) {
            return (int) (offset - start);
        }

        private boolean reaches(long end) {
            return end <= start + buffer.capacity();
        }
    }

    /**
     * Finds or makes the piece that holds a part of the file.
     *
     * @param offset never before that of the last call
     * @param length at most {@link FitLayout#MAX_GROUP_BYTES}
     * @param limit the end of what may be mapped
     */
    Piece covering(FileChannel channel, long offset, long length, long limit) throws IOException {
        Piece piece = last;
        long end = offset + length;
        if (piece == null || end > piece.start + Math.max(pieceBytes, piece.buffer.capacity())) {
            piece = new Piece(offset, map(channel, offset, Math.min(limit, offset + Math.max(pieceBytes, length))));
            last = piece;
        } else if (!piece.reaches(end)) {
            piece.buffer = map(channel, piece.start, Math.min(limit, piece.start + pieceBytes));
        }
        return piece;
    }

    private static ByteBuffer map(FileChannel channel, long start, long end) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, start, end - start).order(ByteOrder.LITTLE_ENDIAN);
    }
}
