/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.firn.tables.TableLockedException;

/**
 * Keeps other writers away from a table: a lock on the hidden file {@code .NAME.lock} beside it. (A POSIX lock on the
 * table itself would be lost as soon as a reader in this process closed the table. The file stays when the lock is
 * released, since removing it would let two others each lock a file of that name.)
 */
final class WriterLock implements AutoCloseable {

    /**
     * The tables that this JVM writes. Locks of the operating system belong to the whole process, and even closing a
     * second look at a lock file would drop this process's lock on it, so the JVM must know by itself.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_HOLDER = 100;

    private final Path table;
    private final FileChannel channel;

    private WriterLock(Path table, FileChannel channel) {
        this.table = table;
        this.channel = channel;
    }

    static WriterLock acquire(Path file) throws IOException {
        Path directory =
                Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath();
        Path table = directory.resolve(file.getFileName());
        if (!HELD.add(table)) {
            throw new TableLockedException(file, "another writer in this process");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    fileOf(table), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new TableLockedException(file, holder(channel));
            }
            channel.truncate(0);
            String self = "process " + ProcessHandle.current().pid();
            channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(table, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(table);
            throw e;
        }
    }

    /** The file that is locked for a table. */
    static Path fileOf(Path table) {
        return table.resolveSibling("." + table.getFileName() + ".lock");
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(text, 0);
        String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
        return holder.isEmpty() ? "another process" : holder;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(table);
        }
    }
}
