/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.firn.exchange.mapping.ForeignSink;

/** Writes the records of a structured NumPy array beside its file, and gives it its name when it is whole. */
final class CsSink implements ForeignSink, Closeable {

    private static final int BLOCK = 1 << 20;
    private static final int ALIGNMENT = 64;
    private static final int PREFIX = 12;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final CsField[] fields;
    private final int[] offsets;
    private final int[] widths;
    private final int size;
    private final ByteBuffer block;
    private int start;
    private int field;

    CsSink(Path target, CsWidths widths, long rows) throws IOException {
        this.target = target;
        this.fields = widths.fields();
        this.offsets = widths.offsets();
        this.size = widths.recordSize();
        this.widths = new int[fields.length];
        Arrays.setAll(this.widths, widths::width);
        this.block = ByteBuffer.allocate(Math.max(BLOCK / size, 1) * size).order(ByteOrder.LITTLE_ENDIAN);
        this.start = -size;
        this.part = target.resolveSibling("." + target.getFileName() + ".part");
        this.channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        header(widths.description(), rows);
    }

    private void header(String description, long rows) throws IOException {
        String text = "{'descr': " + description + ", 'fortran_order': False, 'shape': (" + rows + ",), }";
        int length = text.length() + 1;
        length += (ALIGNMENT - (PREFIX + length) % ALIGNMENT) % ALIGNMENT;
        ByteBuffer bytes = ByteBuffer.allocate(PREFIX + length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(CsHeader.NUMPY).put((byte) 2).put((byte) 0).putInt(length);
        bytes.put(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.position() < PREFIX + length - 1) {
            bytes.put((byte) ' ');
        }
        bytes.put((byte) '\n').flip();
        write(bytes);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void beginRow() throws IOException {
        start += size;
        field = 0;
        if (start == block.capacity()) {
            flush();
        }
    }

    private void flush() throws IOException {
        block.position(0).limit(start);
        write(block);
        block.clear();
        Arrays.fill(block.array(), (byte) 0);
        start = 0;
    }

    @Override
    public void put(double value) {
        CsField one = fields[field];
        int at = start + offsets[field++];
        if (one.kind() != 'f') {
            putWhole(one, at, Math.round(value));
        } else if (one.size() == 4) {
            block.putFloat(at, (float) value);
        } else {
            block.putDouble(at, value);
        }
    }

    @Override
    public void putExact(double value) {
        put(value);
    }

    @Override
    public void put(long value) {
        CsField one = fields[field];
        if (one.kind() == 'f') {
            put((double) value);
        } else {
            putWhole(one, start + offsets[field++], value);
        }
    }

    private void putWhole(CsField one, int at, long value) {
        switch (one.size()) {
            case 1 -> block.put(at, (byte) value);
            case 2 -> block.putShort(at, (short) value);
            case 4 -> block.putInt(at, (int) value);
            default -> block.putLong(at, value);
        }
    }

    @Override
    public void put(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        block.put(start + offsets[field], bytes, 0, Math.min(bytes.length, widths[field]));
        field++;
    }

    /** Completes the file. */
    void finish() throws IOException {
        start += size;
        flush();
        channel.force(true);
        channel.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
