/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The bytes of a file, after decompression, at positions of the caller's choice. Thread-safe. */
public interface ByteSource extends Closeable {

    /** The file, as it was given. */
    Path path();

    /** How many bytes there are; empty for a compressed file, where only reading tells. */
    OptionalLong size() throws IOException;

    /**
     * Reads as many of the wanted bytes as there are.
     *
     * @param position of the first byte, at least 0
     * @param target receives the bytes
     * @param offset into {@code target}
     * @param length how many bytes are wanted
     * @return how many bytes were read; fewer than wanted only at the end of the file
     */
    int read(long position, byte[] target, int offset, int length) throws IOException;
}
