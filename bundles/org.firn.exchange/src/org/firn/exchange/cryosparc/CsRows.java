/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.formats.FormatException;

/** The records of a dataset, read in blocks; can go to any of them. */
final class CsRows implements ForeignRows {

    private static final int BLOCK = 4096;
    /** What is the same for many records, and was given in decimals: 2.95 shall not become 2.950000047. */
    private static final Set<String> DECIMAL = Set.of("psize_A", "accel_kv", "cs_mm", "amp_contrast");

    private final FileChannel channel;
    private final CsHeader header;
    private final CsField[] fields;
    private final ByteBuffer[] buffers;
    private final int[] places;
    private final boolean[] decimal;
    private final float[] lastSingle;
    private final double[] lastDecimal;
    private final byte[][] lastBytes;
    private final String[] lastTexts;
    private long blockStart;
    private int blockRows;
    private long row = -1;

    private CsRows(FileChannel channel, CsHeader header) {
        this.channel = channel;
        this.header = header;
        this.fields = header.fields().toArray(CsField[]::new);
        this.buffers = new ByteBuffer[fields.length];
        this.places = new int[fields.length];
        this.decimal = new boolean[fields.length];
        this.lastSingle = new float[fields.length];
        this.lastDecimal = new double[fields.length];
        this.lastBytes = new byte[fields.length][0];
        this.lastTexts = new String[fields.length];
        Arrays.fill(lastTexts, "");
        for (int i = 0; i < fields.length; i++) {
            String name = fields[i].name();
            decimal[i] = fields[i].storage().equals("<f4") && DECIMAL.contains(name.substring(name.indexOf('/') + 1));
        }
    }

    static CsRows open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new CsRows(channel, CsHeader.read(file, channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    CsHeader header() {
        return header;
    }

    @Override
    public boolean next() throws IOException {
        if (row + 1 >= header.rows()) {
            return false;
        }
        go(row + 1);
        return true;
    }

    /** Goes to a record, 0 for the first. */
    void go(long target) throws IOException {
        row = target;
        if (row < blockStart || row >= blockStart + blockRows) {
            load(row);
        }
    }

    /** The number of the current record, 0 for the first. */
    long row() {
        return row;
    }

    private void load(long first) throws IOException {
        blockStart = first;
        blockRows = (int) Math.min(BLOCK, header.rows() - first);
        ByteBuffer shared = null;
        long sharedBase = -1;
        for (int i = 0; i < fields.length; i++) {
            long base = header.bases()[i] - fields[i].offset();
            if (shared == null || base != sharedBase) {
                shared = ByteBuffer.allocate(blockRows * header.strides()[i]);
                CsHeader.fill(channel, base + first * header.strides()[i], shared);
                sharedBase = base;
            }
            buffers[i] =
                    shared.duplicate().order(fields[i].isLittle() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            places[i] = fields[i].offset();
        }
    }

    private int at(int field) {
        return (int) (row - blockStart) * header.strides()[field] + places[field];
    }

    @Override
    public double number(int field) throws IOException {
        if (fields[field].kind() != 'f') {
            return whole(field);
        }
        if (fields[field].size() != 4) {
            return fields[field].size() == 8 ? buffers[field].getDouble(at(field)) : half(field);
        }
        float value = buffers[field].getFloat(at(field));
        if (!decimal[field]) {
            return value;
        }
        if (value != lastSingle[field]) {
            lastSingle[field] = value;
            lastDecimal[field] = Double.parseDouble(Float.toString(value));
        }
        return lastDecimal[field];
    }

    private double half(int field) throws FormatException {
        throw fault(field, "has numbers of " + fields[field].size() + " bytes", "Save the dataset with floats of 4.");
    }

    @Override
    public long whole(int field) throws IOException {
        CsField type = fields[field];
        ByteBuffer buffer = buffers[field];
        boolean unsigned = type.kind() != 'i';
        if (type.kind() == 'f') {
            return (long) number(field);
        }
        return switch (type.size()) {
            case 1 -> unsigned ? buffer.get(at(field)) & 0xff : buffer.get(at(field));
            case 2 -> unsigned ? buffer.getShort(at(field)) & 0xffff : buffer.getShort(at(field));
            case 4 -> unsigned ? buffer.getInt(at(field)) & 0xffffffffL : buffer.getInt(at(field));
            default -> buffer.getLong(at(field));
        };
    }

    @Override
    public String text(int field) throws IOException {
        char kind = fields[field].kind();
        if (kind != 'S' && kind != 'O') {
            return kind == 'f' ? Double.toString(number(field)) : Long.toUnsignedString(whole(field));
        }
        byte[] bytes = kind == 'O' ? heap(buffers[field].getLong(at(field))) : fixed(field);
        if (!Arrays.equals(bytes, lastBytes[field])) {
            lastBytes[field] = bytes;
            lastTexts[field] = new String(bytes, StandardCharsets.UTF_8);
        }
        return lastTexts[field];
    }

    private byte[] fixed(int field) {
        int length = fields[field].size();
        int start = at(field);
        while (length > 0 && buffers[field].get(start + length - 1) == 0) {
            length--;
        }
        byte[] bytes = new byte[length];
        buffers[field].get(start, bytes);
        return bytes;
    }

    /** A text of a CSDAT stream, which ends with a zero. */
    private byte[] heap(long index) throws IOException {
        long at = header.heap() + index;
        if (index < 0 || at >= channel.size()) {
            return new byte[0];
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BLOCK, channel.size() - at));
        CsHeader.fill(channel, at, buffer);
        int length = 0;
        while (length < buffer.capacity() && buffer.get(length) != 0) {
            length++;
        }
        return Arrays.copyOf(buffer.array(), length);
    }

    /** The names of the fields, vectors as one. */
    static Set<String> names(CsHeader header) {
        Set<String> names = new HashSet<>();
        header.fields().forEach(field -> names.add(field.name()));
        return names;
    }

    @Override
    public FormatException fault(int field, String problem, String cure) {
        return new FormatException(
                header.file(),
                "cannot be translated: in record " + row + ", " + fields[field].componentName() + " " + problem,
                cure);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
