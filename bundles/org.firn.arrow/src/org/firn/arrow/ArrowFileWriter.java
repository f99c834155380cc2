/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Block;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;

/** Lays out an Arrow IPC file: schema, dictionaries, record batches, and a footer that says where they are. */
final class ArrowFileWriter {

    private static final byte[] MARK = "ARROW1".getBytes(StandardCharsets.US_ASCII);
    private static final int CONTINUATION = -1;
    private static final int PREFIX = 8;
    private static final int ALIGNMENT = 64;

    private final OutputStream out;
    private final SchemaEncoder schema;
    private final List<Place> dictionaryPlaces = new ArrayList<>();
    private final List<Place> batchPlaces = new ArrayList<>();
    private long position;

    /** Where a message is. */
    private record Place(long offset, int metadata, long body) {}

    ArrowFileWriter(
            OutputStream out,
            List<ColumnSpec> specs,
            List<@Nullable TextDictionary> dictionaries,
            Map<String, String> properties)
            throws IOException {
        this.out = out;
        this.schema = new SchemaEncoder(specs, dictionaries, properties);
        write(ByteBuffer.wrap(MARK));
        pad(PREFIX);
        FlatBufferBuilder builder = new FlatBufferBuilder();
        message(builder, MessageHeader.Schema, schema.encode(builder), List.of());
        for (int i = 0; i < dictionaries.size(); i++) {
            TextDictionary dictionary = dictionaries.get(i);
            if (dictionary != null) {
                dictionary(i, ColumnEncoder.texts(dictionary.texts()));
            }
        }
    }

    private void dictionary(int id, ColumnEncoder texts) throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int data = recordBatch(builder, List.of(texts), texts.rows());
        int header = DictionaryBatch.createDictionaryBatch(builder, id, data, false);
        dictionaryPlaces.add(message(builder, MessageHeader.DictionaryBatch, header, texts.buffers()));
    }

    /** Writes a record batch. */
    void batch(List<ColumnEncoder> columns, int rows) throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int header = recordBatch(builder, columns, rows);
        List<ByteBuffer> buffers = new ArrayList<>();
        columns.forEach(column -> buffers.addAll(column.buffers()));
        batchPlaces.add(message(builder, MessageHeader.RecordBatch, header, buffers));
    }

    /** Structures go into a vector from its end. */
    private static int recordBatch(FlatBufferBuilder builder, List<ColumnEncoder> columns, int rows) {
        List<long[]> places = new ArrayList<>();
        long offset = 0;
        for (ColumnEncoder column : columns) {
            for (ByteBuffer buffer : column.buffers()) {
                places.add(new long[] {offset, buffer.remaining()});
                offset += padded(buffer.remaining());
            }
        }
        RecordBatch.startBuffersVector(builder, places.size());
        for (int i = places.size() - 1; i >= 0; i--) {
            Buffer.createBuffer(builder, places.get(i)[0], places.get(i)[1]);
        }
        int buffers = builder.endVector();
        RecordBatch.startNodesVector(builder, columns.size());
        for (int i = columns.size() - 1; i >= 0; i--) {
            FieldNode.createFieldNode(
                    builder, columns.get(i).rows(), columns.get(i).nulls());
        }
        int nodes = builder.endVector();
        return RecordBatch.createRecordBatch(builder, rows, nodes, buffers, 0, 0);
    }

    private static long padded(long length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private Place message(FlatBufferBuilder builder, byte type, int header, List<ByteBuffer> body) throws IOException {
        long bodyLength = 0;
        for (ByteBuffer buffer : body) {
            bodyLength += padded(buffer.remaining());
        }
        builder.finish(Message.createMessage(builder, MetadataVersion.V5, type, header, bodyLength, 0));
        ByteBuffer metadata = builder.dataBuffer();
        long offset = position;
        int length = (int) (padded(PREFIX + metadata.remaining()) - PREFIX);
        write(prefix(length));
        write(metadata);
        pad(ALIGNMENT, offset);
        for (ByteBuffer buffer : body) {
            long start = position;
            write(buffer);
            pad(ALIGNMENT, start);
        }
        return new Place(offset, PREFIX + length, bodyLength);
    }

    private static ByteBuffer prefix(int length) {
        return ByteBuffer.allocate(PREFIX)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(CONTINUATION)
                .putInt(length)
                .flip();
    }

    /** Writes the end of the file. */
    void finish() throws IOException {
        write(prefix(0));
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int fields = schema.encode(builder);
        int dictionaries = places(builder, dictionaryPlaces, true);
        int batches = places(builder, batchPlaces, false);
        builder.finish(Footer.createFooter(builder, MetadataVersion.V5, fields, dictionaries, batches, 0));
        ByteBuffer footer = builder.dataBuffer();
        int length = footer.remaining();
        write(footer);
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .flip());
        write(ByteBuffer.wrap(MARK));
        out.flush();
    }

    private static int places(FlatBufferBuilder builder, List<Place> places, boolean dictionaries) {
        if (dictionaries) {
            Footer.startDictionariesVector(builder, places.size());
        } else {
            Footer.startRecordBatchesVector(builder, places.size());
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            Block.createBlock(builder, place.offset, place.metadata, place.body);
        }
        return builder.endVector();
    }

    private void write(ByteBuffer buffer) throws IOException {
        out.write(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
        position += buffer.remaining();
    }

    private void pad(int alignment) throws IOException {
        pad(alignment, 0);
    }

    private void pad(int alignment, long start) throws IOException {
        int missing = (int) ((alignment - (position - start) % alignment) % alignment);
        out.write(new byte[missing]);
        position += missing;
    }
}
