/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Reads and writes whole parts of files, and lets files appear when they are whole. */
public final class FileBytes {

    private FileBytes() {}

    /**
     * Reads exactly that many bytes.
     *
     * @param channel an open file
     * @param position where they start
     * @param length how many
     * @return a little-endian buffer with an array
     * @throws IOException the file ends too early or cannot be read
     */
    public static ByteBuffer readFully(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("File ends at byte " + (position + buffer.position()) + ", " + buffer.remaining()
                        + " bytes too early");
            }
        }
        return buffer;
    }

    /**
     * Makes a buffer.
     *
     * @param length bytes
     * @return a little-endian buffer with an array
     */
    public static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Writes all bytes.
     *
     * @param channel an open file
     * @param bytes from their position to their limit
     * @param at where they go
     * @throws IOException the file cannot be written
     */
    public static void writeFully(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    /**
     * Tells where a file is made before it appears.
     *
     * @param file its name
     * @return another name in the same folder
     */
    public static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    /**
     * Lets a file appear under its name, in place of another of that name; it is there after a crash of the machine.
     *
     * @param whole the file, which is on the disk
     * @param file its name
     * @throws IOException the file cannot be renamed
     */
    public static void appear(Path whole, Path file) throws IOException {
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
