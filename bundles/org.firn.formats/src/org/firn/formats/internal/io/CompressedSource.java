/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;

/**
 * A gzip or bzip2 file, decompressed as it is read.
 *
 * <p>Reading forward costs each byte once; going back starts again from the beginning, so a caller who jumps about
 * should decompress the file first. Nothing is kept in memory.
 */
final class CompressedSource implements ByteSource {

    private final Path path;
    private final Compression compression;
    private @Nullable InputStream stream;
    private long streamPosition;
    private boolean closed;

    CompressedSource(Path path, Compression compression) {
        this.path = path;
        this.compression = compression;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public synchronized int read(long position, byte[] target, int offset, int length) throws IOException {
        try {
            InputStream in = streamAt(position);
            int count = in.readNBytes(target, offset, length);
            streamPosition += count;
            return count;
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            if (compression == Compression.BZIP2 && !(e instanceof FormatException)) {
                throw damaged(e); // Commons Compress reports every fault of the data as a plain IOException.
            }
            throw e;
        }
    }

    private InputStream streamAt(long position) throws IOException {
        if (closed) {
            throw new IOException(path + " has been closed by this program and cannot be read any more");
        }
        InputStream in = stream;
        if (in == null || position < streamPosition) {
            closeStream();
            in = compression.decompress(path);
            stream = in;
            streamPosition = 0;
        }
        while (streamPosition < position) {
            long skipped = in.skip(position - streamPosition);
            if (skipped == 0 && in.read() < 0) {
                break;
            }
            streamPosition += Math.max(skipped, 1);
        }
        return in;
    }

    private FormatException damaged(IOException cause) {
        return new FormatException(
                path,
                0,
                "is damaged or incomplete: its " + compression.label()
                        + " data ends or breaks off after " + String.format("%,d", streamPosition)
                        + " decompressed bytes ("
                        + cause.getMessage() + ")",
                "Copy the file again from its source, and test it with '" + compression.testCommand() + "'.",
                cause);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        closeStream();
    }

    private void closeStream() throws IOException {
        InputStream in = stream;
        stream = null;
        if (in != null) {
            in.close();
        }
    }
}
