/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears under its name only when it is whole: written beside its place and moved there by
 * {@link #publish()}. {@link #close()} without publishing leaves nothing behind. Not thread-safe.
 */
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private boolean done;

    /** Starts a file; an existing file of that name stays untouched until {@link #publish()}. */
    public AtomicFile(Path target) throws IOException {
        this.target = target;
        Path absolute = target.toAbsolutePath();
        String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
        this.temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + unique + ".part");
        try {
            this.channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(
                    target.toString(), null, "the folder of this file does not exist. Make it before writing into it");
        }
    }

    /** The name under which the file will appear. */
    public Path target() {
        return target;
    }

    /** Appends all remaining bytes. */
    public void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Overwrites bytes already written. */
    public void patch(long position, ByteBuffer bytes) throws IOException {
        int start = bytes.position();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, position + bytes.position() - start);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Makes the file durable and gives it its name, replacing a file of that name in one step. */
    public void publish() throws IOException {
        try {
            channel.force(true);
            channel.close();
        } catch (IOException e) {
            throw cannotWrite(e);
        }
        try {
            Files.move(temporary, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
    }

    /** The system's own message ("No space left on device") names no file. */
    private IOException cannotWrite(IOException cause) {
        return new IOException(
                target + " could not be written: " + cause.getMessage()
                        + ". Nothing was left behind; make room on its disk, or check that it is writable",
                cause);
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            done = true;
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
