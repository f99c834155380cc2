/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.firn.formats.FormatException;

/** Opens files with messages that a user understands. */
public final class Sources {

    private static final int MAGIC = 4;

    private Sources() {}

    /** Opens a file, decompressing gzip and bzip2 whatever the file is called. */
    public static ByteSource open(Path path) throws IOException {
        check(path);
        try {
            PlainSource plain = new PlainSource(path);
            byte[] start = new byte[MAGIC];
            Compression compression = Compression.of(start, plain.read(0, start, 0, MAGIC));
            if (compression == Compression.NONE) {
                return plain;
            }
            plain.close();
            return new CompressedSource(path, compression);
        } catch (AccessDeniedException e) {
            throw denied(path);
        }
    }

    /** Opens a file for reading from beginning to end, decompressing gzip and bzip2 whatever the file is called. */
    public static InputStream stream(Path path) throws IOException {
        check(path);
        try {
            byte[] start = new byte[MAGIC];
            try (InputStream in = Files.newInputStream(path)) {
                Compression compression = Compression.of(start, in.readNBytes(start, 0, MAGIC));
                return compression.decompress(path);
            }
        } catch (AccessDeniedException e) {
            throw denied(path);
        }
    }

    /**
     * Refuses what is not a readable, non-empty regular file.
     *
     * @throws FileSystemException when there is no such file, or it may not be read; the message names the file
     * @throws FormatException when the file is a folder or empty
     */
    public static void check(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(
                    path.toString(),
                    null,
                    "there is no such file. Check the path, and that the disk it is on is mounted");
        }
        if (Files.isDirectory(path)) {
            throw new FormatException(path, "is a folder, not a file", "Name a file in it.");
        }
        if (!Files.isReadable(path)) {
            throw denied(path);
        }
        if (Files.isRegularFile(path) && Files.size(path) == 0) {
            throw new FormatException(path, "is empty (0 bytes)", "Copy the file again from its source.");
        }
    }

    private static AccessDeniedException denied(Path path) {
        return new AccessDeniedException(
                path.toString(),
                null,
                "you have no right to read this file. Ask its owner, or change its rights with 'chmod u+r'");
    }
}
