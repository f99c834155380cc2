/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.firn.tables.NewerVersionException;
import org.firn.tables.TableException;
import org.firn.tables.TableSchema;

/**
 * The start of a file, which changes only when the groups are rewritten.
 *
 * @param id names this table wherever its file is
 * @param firstGroup where the first group starts
 * @param schema the columns
 * @param properties texts about the whole table
 */
record FitHeader(UUID id, long firstGroup, TableSchema schema, Map<String, String> properties) {

    private static final int CRC = FitLayout.PREAMBLE_BYTES - 4;

    /** Makes the start of a new file: the header and the first commit record, twice. */
    static ByteBuffer create(TableSchema schema, Map<String, String> properties, UUID id) {
        byte[] description = SchemaJson.write(schema, properties).getBytes(StandardCharsets.UTF_8);
        int firstGroup = (int) FitLayout.align(FitLayout.DESCRIPTION + description.length);
        if (description.length > FitLayout.MAX_DESCRIPTION_BYTES) {
            throw new IllegalArgumentException("Schema and properties need " + description.length
                    + " bytes; a table holds " + FitLayout.MAX_DESCRIPTION_BYTES);
        }
        ByteBuffer buffer = ByteBuffer.allocate(firstGroup).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(0, FitLayout.FILE_MAGIC);
        buffer.putShort(8, (short) FitLayout.MAJOR).putShort(10, (short) FitLayout.MINOR);
        buffer.putInt(12, firstGroup).putInt(16, description.length);
        buffer.put(FitLayout.DESCRIPTION, description);
        buffer.putInt(20, FitLayout.crc(buffer, FitLayout.DESCRIPTION, description.length));
        buffer.putLong(24, id.getMostSignificantBits()).putLong(32, id.getLeastSignificantBits());
        seal(buffer);
        CommitRecord empty = new CommitRecord(1, firstGroup, 0, 0, false);
        empty.write(buffer, FitLayout.FIRST_RECORD);
        empty.write(buffer, FitLayout.SECOND_RECORD);
        return buffer;
    }

    /** Writes the checksum of the preamble. */
    static void seal(ByteBuffer start) {
        start.putInt(CRC, FitLayout.crc(start, 0, CRC));
    }

    static FitHeader read(FileChannel channel, Path file) throws IOException {
        long size = channel.size();
        if (size < FitLayout.DESCRIPTION) {
            throw new TableException(
                    file,
                    "is not an item table: it has only " + size + " bytes; restore it from a copy or make it again");
        }
        ByteBuffer start = FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION);
        if (start.getLong(0) != FitLayout.FILE_MAGIC) {
            throw new TableException(file, "is not an item table: it does not start with the mark of a .fit file");
        }
        if (start.getInt(CRC) != FitLayout.crc(start, 0, CRC)) {
            throw damaged(file, "its first 64 bytes have a wrong checksum");
        }
        int major = Short.toUnsignedInt(start.getShort(8));
        if (major > FitLayout.MAJOR) {
            throw new NewerVersionException(file, major, FitLayout.MAJOR);
        }
        int length = start.getInt(16);
        if (length < 0 || length > FitLayout.MAX_DESCRIPTION_BYTES || FitLayout.DESCRIPTION + length > size) {
            throw damaged(file, "its schema is cut off");
        }
        ByteBuffer description = FileBytes.readFully(channel, FitLayout.DESCRIPTION, length);
        if (start.getInt(20) != FitLayout.crc(description, 0, length)) {
            throw damaged(file, "its schema has a wrong checksum");
        }
        return parse(start, new String(description.array(), StandardCharsets.UTF_8), file);
    }

    private static FitHeader parse(ByteBuffer start, String json, Path file) throws TableException {
        try {
            SchemaJson.Description description = SchemaJson.parse(json);
            return new FitHeader(
                    new UUID(start.getLong(24), start.getLong(32)),
                    Integer.toUnsignedLong(start.getInt(12)),
                    description.schema(),
                    description.properties());
        } catch (IllegalArgumentException e) {
            throw new TableException(file, "has a schema that cannot be understood: " + e.getMessage(), e);
        }
    }

    private static TableException damaged(Path file, String what) {
        return new TableException(file, "is damaged: " + what + "; restore it from a copy or make it again");
    }
}
