/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/**
 * An uncompressed file read at positions.
 *
 * <p>Positional reads rather than a memory map: a file cut or lost under a map takes the whole JVM's thread down with
 * an error that no one can catch sensibly, and Java 17 cannot unmap.
 */
final class PlainSource implements ByteSource {

    private final Path path;
    private FileChannel channel;
    private boolean closed;

    PlainSource(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public OptionalLong size() throws IOException {
        return OptionalLong.of(channel().size());
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
        while (buffer.hasRemaining()) {
            int count;
            try {
                count = channel().read(buffer, position + buffer.position() - offset);
            } catch (ClosedChannelException e) {
                // Interrupting one thread closes the channel for every other: those just open it again.
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                reopen();
                continue;
            }
            if (count < 0) {
                break;
            }
        }
        return buffer.position() - offset;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }

    private synchronized FileChannel channel() {
        return channel;
    }

    private synchronized void reopen() throws IOException {
        if (closed) {
            throw new IOException(path + " has been closed by this program and cannot be read any more");
        }
        if (!channel.isOpen()) {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        }
    }
}
