/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.Damage;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableException;
import org.firn.tables.TableSchema;

/** A {@code .fit} file, opened for reading. No file descriptor stays open: mapped pieces outlive theirs. */
public final class FitTable extends BlockTable implements Group.Owner {

    private final Path file;
    private final FitHeader header;
    private final long pieceBytes;
    private FilePieces pieces;
    private long rewrites;
    private final List<Damage> damages = new CopyOnWriteArrayList<>();
    private final AtomicLong lostAfterOpening = new AtomicLong();
    private volatile TableState state;
    private @Nullable GrowthWatch watch;

    private FitTable(Path file, FileChannel channel, long pieceBytes) throws IOException {
        this.file = file;
        this.header = FitHeader.read(channel, file);
        this.pieceBytes = pieceBytes;
        this.pieces = new FilePieces(pieceBytes);
        this.rewrites = FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION).getLong(FitLayout.REWRITES);
        this.state = grow(nothing(), channel, commitRecord(channel));
    }

    /**
     * Opens a table.
     *
     * @param file a {@code .fit} file
     * @return the table as it is published now
     * @throws IOException see {@link ItemTable#open(Path)}
     */
    public static FitTable open(Path file) throws IOException {
        return open(file, FilePieces.PIECE_BYTES);
    }

    static FitTable open(Path file, FileChannel channel) throws IOException {
        return new FitTable(file, channel, FilePieces.PIECE_BYTES);
    }

    static FitTable open(Path file, long pieceBytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FitTable(file, channel, pieceBytes);
        }
    }

    private CommitRecord commitRecord(FileChannel channel) throws IOException {
        CommitRecord record = CommitRecord.newest(FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION));
        if (record != null) {
            return record;
        }
        damages.add(new Damage(
                file,
                FitLayout.FIRST_RECORD,
                0,
                -1,
                "both commit records are bad;"
                        + " all whole groups are shown, and rows at the end may be missing or unpublished"));
        return new CommitRecord(0, channel.size(), -1, -1, false);
    }

    private TableState nothing() {
        return new TableState(new CommitRecord(0, header.firstGroup(), 0, 0, false), List.of(), 0);
    }

    private TableState grow(TableState old, FileChannel channel, CommitRecord record) throws IOException {
        GroupWalk walk =
                new GroupWalk(this, file, channel, pieces, header.schema().size(), record.end());
        walk.walk(old.commit().end(), old.commit().rows(), record.rows());
        damages.addAll(walk.damages());
        List<Group> groups = new ArrayList<>(old.groups());
        groups.addAll(walk.groups());
        long rows = old.rows();
        for (Group group : walk.groups()) {
            rows += group.rows();
        }
        return new TableState(record, groups, rows);
    }

    @Override
    public synchronized boolean refresh() throws IOException {
        TableState old = state;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer start = FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION);
            if (start.getLong(24) != uuid().getMostSignificantBits()
                    || start.getLong(32) != uuid().getLeastSignificantBits()) {
                throw new TableException(file, "has been replaced by another table; open it again");
            }
            CommitRecord record = CommitRecord.newest(start);
            if (record == null || record.sequence() <= old.commit().sequence()) {
                return false;
            }
            boolean rewritten = start.getLong(FitLayout.REWRITES) != rewrites;
            if (rewritten) {
                // the same rows in other places; groups that cursors still hold stay mapped
                rewrites = start.getLong(FitLayout.REWRITES);
                pieces = new FilePieces(pieceBytes);
                damages.clear();
                lostAfterOpening.set(0);
            }
            state = grow(rewritten ? nothing() : old, channel, record);
            return record.rows() > old.commit().rows()
                    || record.groups() > old.commit().groups()
                    || record.closed() != old.commit().closed();
        }
    }

    @Override
    public boolean awaitGrowth(Duration timeout) throws IOException, InterruptedException {
        GrowthWatch current;
        synchronized (this) {
            current = watch == null ? new GrowthWatch(file) : watch;
            watch = current;
        }
        return current.await(isClosed() ? 0 : timeout.toNanos(), this::refresh);
    }

    @Override
    public void lost(Group group, String problem) {
        lostAfterOpening.addAndGet(group.rows());
        damages.add(new Damage(file, group.offset(), group.firstRow(), group.rows(), problem));
    }

    @Override
    public UncheckedIOException unreadable(Group group, Throwable cause) {
        String problem = cause instanceof InternalError
                ? "became unreadable at byte " + group.offset() + "; check its disk and whether another program cut it"
                : "has a group at byte " + group.offset() + " that breaks the rules of the format: " + cause;
        return new UncheckedIOException(new TableException(file, problem, cause));
    }

    TableState state() {
        return state;
    }

    @Override
    public Shown shown() {
        TableState now = state;
        return new Shown(now.groups(), now.commit().rows());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public UUID uuid() {
        return header.id();
    }

    @Override
    public TableSchema schema() {
        return header.schema();
    }

    @Override
    public Map<String, String> properties() {
        return Map.copyOf(header.properties());
    }

    @Override
    public long size() {
        return state.rows() - lostAfterOpening.get();
    }

    @Override
    public boolean isClosed() {
        return state.commit().closed();
    }

    @Override
    public List<Damage> damages() {
        return List.copyOf(damages);
    }

    @Override
    public Set<String> tags() {
        return tags(state.groups());
    }

    @Override
    public Set<String> tagsFrom(long row) {
        return tags(groupsFrom(row));
    }

    private static Set<String> tags(List<Group> groups) {
        Set<String> tags = new LinkedHashSet<>();
        for (Group group : groups) {
            tags.addAll(group.tags());
        }
        return tags;
    }

    @Override
    public ItemCursor cursorFrom(long row, String... columns) {
        return cursor(groupsFrom(row), row, columns);
    }

    /** The groups that hold this row or later ones; found by halving, since a stream makes many small groups. */
    private List<Group> groupsFrom(long row) {
        List<Group> groups = state.groups();
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Group group = groups.get(middle);
            if (group.firstRow() + group.rows() <= row && group.firstRow() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return groups.subList(low, groups.size());
    }

    @Override
    public synchronized void close() throws IOException {
        GrowthWatch current = watch;
        if (current != null) {
            watch = null;
            current.close();
        }
    }
}
