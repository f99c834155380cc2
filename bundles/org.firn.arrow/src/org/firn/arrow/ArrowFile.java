/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.arrow.flatbuf.Block;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;
import org.firn.tables.exchange.TableFormatException;

/** An Arrow IPC file for reading: its schema, and its record batches by number. */
final class ArrowFile implements AutoCloseable {

    private static final String MARK = "ARROW1";
    private static final String CUT_OFF_CURE =
            "Write the file again; with pandas: frame.to_feather(file, compression='lz4').";
    private static final int TAIL = Integer.BYTES + 6;
    private static final int PREFIX = 8;
    /** A schema is small; a longer one is a damaged length. */
    private static final int LONGEST_METADATA = 1 << 28;

    private final Path path;
    private final FileChannel channel;
    private final Footer footer;

    private ArrowFile(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        requireMark();
        this.footer = readFooter();
        if (footer.schema() == null) {
            throw damaged("it has no schema");
        }
        if (footer.schema().endianness() != Endianness.Little) {
            throw new TableFormatException(
                    path, "has its numbers in big-endian order", "Write it on a little-endian machine.");
        }
    }

    static ArrowFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ArrowFile(path, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            channel.close();
            throw new TableFormatException(path, "is damaged: its footer cannot be read", CUT_OFF_CURE);
        }
    }

    private void requireMark() throws IOException {
        long size = channel.size();
        ByteBuffer first = read(0, (int) Math.min(size, PREFIX));
        String mark = StandardCharsets.ISO_8859_1.decode(first).toString();
        if (mark.startsWith("PAR1")) {
            throw new TableFormatException(
                    path, "is a Parquet file, which Firn does not read", "Write it as Arrow: frame.to_feather(file).");
        }
        if (mark.startsWith("FEA1")) {
            throw new TableFormatException(
                    path, "is Feather version 1, which is not Arrow", "Write it again with version=2.");
        }
        if (mark.startsWith("\u00ff\u00ff\u00ff\u00ff")) {
            throw new TableFormatException(
                    path, "is an Arrow stream, not an Arrow file", "Write it with pyarrow.ipc.new_file or to_feather.");
        }
        if (!mark.startsWith(MARK)) {
            throw new TableFormatException(path, "is no Arrow file", "Check what this file is.");
        }
        boolean whole = size > PREFIX + TAIL
                && StandardCharsets.ISO_8859_1
                        .decode(read(size - MARK.length(), MARK.length()))
                        .toString()
                        .equals(MARK);
        if (!whole) {
            throw new TableFormatException(path, "is cut off: it has no end", CUT_OFF_CURE);
        }
    }

    private Footer readFooter() throws IOException {
        long size = channel.size();
        int length = read(size - TAIL, Integer.BYTES).getInt();
        if (length <= 0 || length > size - TAIL - PREFIX || length > LONGEST_METADATA) {
            throw damaged("its footer has an impossible length");
        }
        return Footer.getRootAsFooter(read(size - TAIL - length, length));
    }

    /** Reads bytes to the heap. */
    ByteBuffer read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw damaged("it ends before " + (offset + length));
            }
        }
        return buffer.flip();
    }

    Path path() {
        return path;
    }

    Schema schema() {
        return footer.schema();
    }

    int batches() {
        return footer.recordBatchesLength();
    }

    int dictionaries() {
        return footer.dictionariesLength();
    }

    /** Opens a record batch. */
    BatchBody batch(int index) throws IOException {
        Block block = footer.recordBatches(index);
        Message message = message(block);
        if (!(message.header(new RecordBatch()) instanceof RecordBatch batch)) {
            throw damaged("record batch " + index + " is none");
        }
        return body(block, batch);
    }

    /** What a dictionary is for, and its texts. */
    record Dictionary(long id, boolean isDelta, BatchBody body) {}

    Dictionary dictionary(int index) throws IOException {
        Block block = footer.dictionaries(index);
        Message message = message(block);
        if (!(message.header(new DictionaryBatch()) instanceof DictionaryBatch batch) || batch.data() == null) {
            throw damaged("dictionary " + index + " is none");
        }
        return new Dictionary(batch.id(), batch.isDelta(), body(block, batch.data()));
    }

    private Message message(Block block) throws IOException {
        int length = block.metaDataLength();
        if (block.offset() < 0
                || length <= PREFIX
                || length > LONGEST_METADATA
                || block.bodyLength() < 0
                || block.offset() + length + block.bodyLength() > channel.size()) {
            throw damaged("its footer points out of the file");
        }
        ByteBuffer metadata = read(block.offset(), length);
        // files of Arrow before 0.15 have no continuation mark before the length
        metadata.position(metadata.getInt(0) == -1 ? PREFIX : Integer.BYTES);
        return Message.getRootAsMessage(metadata.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    private BatchBody body(Block block, RecordBatch batch) throws IOException {
        long start = block.offset() + block.metaDataLength();
        return new BatchBody(this, channel, batch, start, block.bodyLength());
    }

    TableFormatException damaged(String why) {
        return new TableFormatException(path, "is damaged: " + why, CUT_OFF_CURE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
