/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.Damage;

/** Finds the groups in a part of a file, from header to header; after a bad header it searches the next good one. */
final class GroupWalk {

    private final Group.@Nullable Owner owner;
    private final Path file;
    private final FileChannel channel;
    private final FilePieces pieces;
    private final int columns;
    private final long limit;
    private final List<Group> groups = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    /** Prepares; only the groups of an owner can be decoded. */
    GroupWalk(Group.@Nullable Owner owner, Path file, FileChannel channel, FilePieces pieces, int columns, long end)
            throws IOException {
        this.owner = owner;
        this.file = file;
        this.channel = channel;
        this.pieces = pieces;
        this.columns = columns;
        this.limit = Math.min(end, channel.size());
    }

    List<Group> groups() {
        return groups;
    }

    List<Damage> damages() {
        return damages;
    }

    /**
     * Walks to the end.
     *
     * @param from where a group starts
     * @param firstRow the row number of its first row
     * @param rows the rows of the whole table, or -1 when unknown
     */
    void walk(long from, long firstRow, long rows) throws IOException {
        long position = from;
        long expected = firstRow;
        long badFrom = -1;
        while (position < limit) {
            Group group = groupAt(position);
            if (group == null) {
                badFrom = badFrom < 0 ? position : badFrom;
                position += 8;
                continue;
            }
            if (badFrom >= 0) {
                damages.add(new Damage(file, badFrom, expected, group.firstRow() - expected, "no whole group here"));
                badFrom = -1;
            }
            groups.add(group);
            expected = group.firstRow() + group.rows();
            position = group.end();
        }
        if (badFrom >= 0 || expected < rows) {
            damages.add(new Damage(
                    file,
                    badFrom < 0 ? limit : badFrom,
                    expected,
                    rows < 0 ? -1 : rows - expected,
                    badFrom < 0 ? "the file ends too early" : "no whole group here"));
        }
    }

    private @Nullable Group groupAt(long position) throws IOException {
        if (limit - position < FitLayout.GROUP_FIXED_BYTES) {
            return null;
        }
        FilePieces.Piece piece = pieces.covering(channel, position, FitLayout.GROUP_FIXED_BYTES, limit);
        int at = piece.index(position);
        if (piece.buffer().getInt(at) != FitLayout.GROUP_MAGIC) {
            return null;
        }
        int headerBytes = piece.buffer().getInt(at + 4);
        long bytes = piece.buffer().getLong(at + 8);
        if (headerBytes < FitLayout.GROUP_FIXED_BYTES
                || headerBytes > FitLayout.MAX_GROUP_HEADER_BYTES
                || bytes < headerBytes
                || bytes > FitLayout.MAX_GROUP_BYTES
                || bytes > limit - position) {
            return null;
        }
        piece = pieces.covering(channel, position, bytes, limit);
        return Group.read(owner, piece, position, headerBytes, limit, columns);
    }
}
