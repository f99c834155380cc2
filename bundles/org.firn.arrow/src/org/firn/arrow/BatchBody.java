/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import org.apache.arrow.flatbuf.BodyCompression;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.CompressionType;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.RecordBatch;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.exchange.TableFormatException;

/**
 * The buffers of one record batch, taken one after the other in the order of the fields. They are mapped, so that a
 * batch may be larger than the heap; compressed ones are unpacked to it.
 */
final class BatchBody {

    private static final int LEAST_MAPPED = 1 << 16;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ArrowFile file;
    private final FileChannel channel;
    private final RecordBatch batch;
    private final long start;
    private final long length;
    private final boolean isCompressed;
    private int nextNode;
    private int nextBuffer;
    private int nextVariadic;

    BatchBody(ArrowFile file, FileChannel channel, RecordBatch batch, long start, long length)
            throws TableFormatException {
        this.file = file;
        this.channel = channel;
        this.batch = batch;
        this.start = start;
        this.length = length;
        BodyCompression compression = batch.compression();
        isCompressed = compression != null;
        if (compression != null && compression.codec() != CompressionType.LZ4_FRAME) {
            throw new TableFormatException(
                    file.path(),
                    "is compressed with Zstandard, which Firn does not read",
                    "Write it with compression='lz4' or 'uncompressed', as in frame.to_feather(file,"
                            + " compression='lz4').");
        }
        if (batch.length() < 0 || batch.length() > Integer.MAX_VALUE - 8) {
            throw file.damaged("a record batch has " + batch.length() + " rows");
        }
    }

    int rows() {
        return (int) batch.length();
    }

    /** Takes the next column; gives its number of nulls. */
    long nextColumn() throws TableFormatException {
        if (nextNode >= batch.nodesLength()) {
            throw file.damaged("a record batch has too few columns");
        }
        FieldNode node = batch.nodes(nextNode++);
        if (node.length() != batch.length()) {
            throw file.damaged("a column has " + node.length() + " rows instead of " + batch.length());
        }
        return node.nullCount();
    }

    /** How many buffers of texts the next column of views has. */
    int nextVariadic() throws TableFormatException {
        if (nextVariadic >= batch.variadicBufferCountsLength()) {
            throw file.damaged("a record batch does not say where its texts are");
        }
        long count = batch.variadicBufferCounts(nextVariadic++);
        if (count < 0 || count > batch.buffersLength()) {
            throw file.damaged("a column of texts has " + count + " buffers");
        }
        return (int) count;
    }

    /** Passes the next buffer. */
    void skipBuffer() {
        nextBuffer++;
    }

    /**
     * Takes the next buffer.
     *
     * @param least how many bytes it must have; 0 for those that may be empty
     */
    ByteBuffer nextBuffer(long least) throws IOException {
        if (nextBuffer >= batch.buffersLength()) {
            throw file.damaged("a record batch has too few buffers");
        }
        @Nullable Buffer buffer = batch.buffers(nextBuffer++);
        if (buffer == null
                || buffer.offset() < 0
                || buffer.length() < 0
                || buffer.offset() > length
                || buffer.length() > length - buffer.offset()) {
            throw file.damaged("a buffer lies outside of its record batch");
        }
        if (buffer.length() > Integer.MAX_VALUE) {
            throw new TableFormatException(
                    file.path(),
                    "has a column of " + buffer.length() + " bytes in one record batch",
                    "Write smaller batches, as with chunksize=65536.");
        }
        ByteBuffer bytes = bytes(start + buffer.offset(), (int) buffer.length());
        ByteBuffer unpacked = isCompressed && buffer.length() > 0 ? unpack(bytes) : bytes;
        if (unpacked.remaining() < least) {
            throw file.damaged("a buffer has " + unpacked.remaining() + " bytes instead of " + least);
        }
        return unpacked.order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer bytes(long offset, int count) throws IOException {
        if (count == 0) {
            return NOTHING.duplicate();
        }
        ByteBuffer bytes =
                count < LEAST_MAPPED ? file.read(offset, count) : channel.map(MapMode.READ_ONLY, offset, count);
        return bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A compressed buffer begins with its length; -1 says that it was left as it is. */
    private ByteBuffer unpack(ByteBuffer packed) throws IOException {
        if (packed.remaining() < Long.BYTES) {
            throw file.damaged("a compressed buffer has no length");
        }
        long size = packed.getLong();
        if (size == -1) {
            return packed.slice();
        }
        if (size < 0 || size > Integer.MAX_VALUE - 8) {
            throw file.damaged("a compressed buffer has an impossible length of " + size);
        }
        try {
            return ByteBuffer.wrap(Lz4Frame.unpack(packed, (int) size));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw file.damaged("a compressed buffer cannot be unpacked (" + e.getMessage() + ")");
        }
    }
}
