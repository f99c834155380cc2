/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.firn.tables.ItemCursor;
import org.firn.tables.TableSchema;

/**
 * Rewrites a closed table of many small groups with full ones, which are smaller and faster to read. The new file is
 * made beside the old one and takes its place in one step, so that a crash leaves one of them, whole.
 */
final class Compaction {

    /** Each group costs a header and a decoder a column: from about this size on they no longer matter. */
    private static final long SMALL_ROWS = 1000;

    private static final long MANY_GROUPS = 16;

    private final Path file;
    private final Collection<String> tags;

    Compaction(Path file, Collection<String> tags) {
        this.file = file;
        this.tags = tags;
    }

    /** Whether so many groups for so many rows are worth rewriting. */
    static boolean pays(long groups, long rows) {
        return groups >= MANY_GROUPS && rows / groups < SMALL_ROWS;
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".compact");
    }

    /** Removes what a crash has left; only for who holds the lock. */
    static void removeRemains(Path file) throws IOException {
        Files.deleteIfExists(unfinished(file));
    }

    /** Does it, unless rows are lost or the disk fails; the table stays as it was then. */
    boolean run() {
        Path target = unfinished(file);
        try {
            try {
                return write(target);
            } finally {
                Files.deleteIfExists(target);
            }
        } catch (IOException | UncheckedIOException e) {
            // the table is published and whole: rewriting it was an offer only
            return false;
        }
    }

    private boolean write(Path target) throws IOException {
        try (FitTable source = FitTable.open(file)) {
            if (!source.verify().isEmpty()) {
                return false;
            }
            writeStart(target);
            try (FitAppender appender = FitAppender.openUnlocked(target)) {
                copy(source, appender);
            }
        }
        FileBytes.appear(target, file);
        return true;
    }

    /** The same start, but for the count of rewritings and the commit record of an empty table. */
    private void writeStart(Path target) throws IOException {
        ByteBuffer start;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int firstGroup = (int) FitHeader.read(channel, file).firstGroup();
            start = FileBytes.readFully(channel, 0, firstGroup);
        }
        long sequence = Objects.requireNonNull(CommitRecord.newest(start)).sequence();
        start.putLong(FitLayout.REWRITES, start.getLong(FitLayout.REWRITES) + 1);
        FitHeader.seal(start);
        CommitRecord empty = new CommitRecord(sequence, start.capacity(), 0, 0, false);
        empty.write(start, FitLayout.FIRST_RECORD);
        empty.write(start, FitLayout.SECOND_RECORD);
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            FileBytes.writeFully(channel, start.rewind(), 0);
        }
    }

    private void copy(FitTable source, FitAppender appender) throws IOException {
        TableSchema schema = source.schema();
        ColumnVector[] vectors = new Selection(List.copyOf(schema.columns())).vectors(BatchSource.BATCH_ROWS);
        int[] all = IntStream.range(0, BatchSource.BATCH_ROWS).toArray();
        RowWriter writer = new RowWriter(appender);
        ItemCursor cursor = source.cursor();
        while (cursor.nextBatch()) {
            for (int c = 0; c < vectors.length; c++) {
                vectors[c].setHasNulls(false);
                Batches.copy(cursor, c, vectors[c], 0);
            }
            writer.append(vectors, all, cursor.batchRows());
        }
        writer.close(tags);
    }
}
