/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;

/** A published group of rows whose header is whole. Its chunks are checked once, before the first of them is read. */
final class Group implements RowBlock {

    /** The table that a group belongs to. */
    interface Owner {

        TableSchema schema();

        /** Takes note that the group has been checked and is bad. */
        void lost(Group group, String problem);

        /** Says which group could not be decoded in spite of its right checksum, and why. */
        UncheckedIOException unreadable(Group group, Throwable cause);
    }

    private static final int UNCHECKED = 0;
    private static final int GOOD = 1;
    private static final int BAD = 2;

    private final @Nullable Owner owner;
    private final FilePieces.Piece piece;
    private final long offset;
    private final long length;
    private final long firstRow;
    private final int rows;
    private final int columns;
    private final List<String> tags;
    private volatile int state = UNCHECKED;
    private boolean @Nullable [] checked;
    private volatile @Nullable IdIndex idIndex;

    private Group(@Nullable Owner owner, FilePieces.Piece piece, long offset) {
        ByteBuffer buffer = piece.buffer();
        int at = piece.index(offset);
        this.owner = owner;
        this.piece = piece;
        this.offset = offset;
        this.length = buffer.getLong(at + 8);
        this.firstRow = buffer.getLong(at + 16);
        this.rows = buffer.getInt(at + 24);
        this.columns = buffer.getInt(at + 32);
        byte[] text = new byte[buffer.getInt(at + 36)];
        buffer.get(at + FitLayout.GROUP_FIXED_BYTES + FitLayout.ENTRY_BYTES * columns, text);
        this.tags = Tags.read(text, buffer.getInt(at + 28));
    }

    /** Reads the header of a group; null when its checksum is wrong or it does not describe a group of this table. */
    static @Nullable Group read(
            @Nullable Owner owner, FilePieces.Piece piece, long offset, int headerBytes, long limit, int columns) {
        ByteBuffer buffer = piece.buffer();
        int at = piece.index(offset);
        if (buffer.getInt(at + headerBytes - 4) != FitLayout.crc(buffer, at, headerBytes - 4)) {
            return null;
        }
        int rows = buffer.getInt(at + 24);
        long tagBytes = buffer.getInt(at + 36);
        long needed = FitLayout.GROUP_FIXED_BYTES + (long) FitLayout.ENTRY_BYTES * columns + tagBytes + 4;
        boolean sane = buffer.getLong(at + 8) <= limit - offset
                && rows >= 0
                && rows <= FitLayout.MAX_GROUP_ROWS
                && buffer.getInt(at + 32) == columns
                && tagBytes >= 0
                && needed <= headerBytes;
        return sane ? new Group(owner, piece, offset) : null;
    }

    long offset() {
        return offset;
    }

    long end() {
        return offset + length;
    }

    @Override
    public long firstRow() {
        return firstRow;
    }

    @Override
    public int rows() {
        return rows;
    }

    /** The names of the batches that end with this group. */
    List<String> tags() {
        return tags;
    }

    ByteBuffer buffer() {
        return piece.buffer();
    }

    /** The index in {@link #buffer()} of a column's entry. */
    int entry(int column) {
        return piece.index(offset) + FitLayout.GROUP_FIXED_BYTES + FitLayout.ENTRY_BYTES * column;
    }

    int encoding(int column) {
        return buffer().get(entry(column));
    }

    int width(int column) {
        return buffer().get(entry(column) + 1);
    }

    int scale(int column) {
        return buffer().get(entry(column) + 2);
    }

    int nullCount(int column) {
        return buffer().getInt(entry(column) + 4);
    }

    @Override
    public boolean hasRange(int column) {
        return (buffer().get(entry(column) + 3) & FitLayout.HAS_RANGE) != 0;
    }

    @Override
    public long minBits(int column) {
        return buffer().getLong(entry(column) + 24);
    }

    @Override
    public long maxBits(int column) {
        return buffer().getLong(entry(column) + 32);
    }

    /** The index in {@link #buffer()} where a column's chunk starts. */
    int chunk(int column) {
        return piece.index(offset + buffer().getLong(entry(column) + 8));
    }

    int chunkBytes(int column) {
        return (int) buffer().getLong(entry(column) + 16);
    }

    @Override
    public boolean isLost() {
        return state == BAD;
    }

    @Override
    public boolean isReadable() {
        return isReadable(null);
    }

    @Override
    public boolean isReadable(int @Nullable [] wanted) {
        if (state == UNCHECKED) {
            String problem = check(wanted);
            if (problem != null) {
                owner().lost(this, problem);
            }
        }
        return state != BAD;
    }

    @Override
    public BlockReader reader(int[] selected) {
        return new GroupReader(this, owner().schema(), selected);
    }

    Owner owner() {
        return Objects.requireNonNull(owner);
    }

    /**
     * Checks chunks, each once, so that a question about one column reads the bytes of one column.
     *
     * @param wanted columns; null for all
     * @return what is wrong; null when all is well or it has been told before
     */
    private synchronized @Nullable String check(int @Nullable [] wanted) {
        boolean[] done = checked == null ? new boolean[columns] : checked;
        checked = done;
        int count = wanted == null ? columns : wanted.length;
        for (int i = 0; i < count && state == UNCHECKED; i++) {
            int column = wanted == null ? i : wanted[i];
            String problem = done[column] ? null : checkChunk(column);
            if (problem != null) {
                state = BAD;
                return problem;
            }
            done[column] = true;
        }
        if (wanted == null && state == UNCHECKED) {
            state = GOOD;
            checked = null;
        }
        return null;
    }

    private @Nullable String checkChunk(int column) {
        long start = buffer().getLong(entry(column) + 8);
        long bytes = buffer().getLong(entry(column) + 16);
        if (start < 0 || bytes < 0 || start > length || bytes > length - start) {
            return "the chunk of column number " + column + " lies outside its group";
        }
        if (FitLayout.crc(buffer(), chunk(column), (int) bytes) != buffer().getInt(entry(column) + 40)) {
            return "the chunk of column number " + column + " has a wrong checksum";
        }
        return null;
    }

    @Override
    public int placeOf(long id) {
        IdIndex index = idIndex;
        if (index == null) {
            index = IdIndex.of(this);
            idIndex = index;
        }
        return index.find(id);
    }
}
