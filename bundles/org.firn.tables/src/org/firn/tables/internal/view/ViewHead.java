/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.firn.tables.NewerVersionException;
import org.firn.tables.TableException;
import org.firn.tables.internal.FileBytes;
import org.firn.tables.internal.FitLayout;

/**
 * The start of a view file: see {@code docs/fit-view-format.md}.
 *
 * @param uuid the identity of the view
 * @param rows its rows
 * @param bytes the length of the file
 * @param maps the number of row maps
 * @param firstMap where the first of them starts
 * @param description the rest
 */
public record ViewHead(UUID uuid, long rows, long bytes, int maps, long firstMap, ViewDescription description) {

    private static final long MARK = 0x0A1A0A0D56494689L;
    private static final int MAJOR = 1;
    private static final int MINOR = 0;
    private static final int PREAMBLE_BYTES = 64;
    private static final int CRC = PREAMBLE_BYTES - 4;

    /**
     * Tells whether a file is a view.
     *
     * @param channel an open file
     * @return true when it starts with the mark
     * @throws IOException it cannot be read
     */
    public static boolean isAt(FileChannel channel) throws IOException {
        return channel.size() >= Long.BYTES
                && FileBytes.readFully(channel, 0, Long.BYTES).getLong(0) == MARK;
    }

    /** Makes the start of a file, as far as the first map. */
    static ByteBuffer create(UUID uuid, long rows, long mapBytes, int maps, ViewDescription description) {
        byte[] json = description.toJson().getBytes(StandardCharsets.UTF_8);
        if (json.length > FitLayout.MAX_DESCRIPTION_BYTES) {
            throw new IllegalArgumentException("The description of the view needs " + json.length
                    + " bytes; a file holds " + FitLayout.MAX_DESCRIPTION_BYTES + "; copy the view to a table instead");
        }
        int firstMap = (int) FitLayout.align(PREAMBLE_BYTES + json.length);
        ByteBuffer out = FileBytes.allocate(firstMap);
        out.putLong(0, MARK).putShort(8, (short) MAJOR).putShort(10, (short) MINOR);
        out.putInt(12, maps).putInt(16, json.length);
        out.put(PREAMBLE_BYTES, json);
        out.putInt(20, FitLayout.crc(out, PREAMBLE_BYTES, json.length));
        out.putLong(24, uuid.getMostSignificantBits()).putLong(32, uuid.getLeastSignificantBits());
        out.putLong(40, rows).putLong(48, firstMap + mapBytes);
        out.putInt(CRC, FitLayout.crc(out, 0, CRC));
        return out;
    }

    /**
     * Reads the start of a file that starts with the mark.
     *
     * @param file for messages
     * @param channel the open file
     * @return what it says
     * @throws NewerVersionException the file was written by a newer version
     * @throws TableException the start of the file is damaged
     * @throws IOException the file cannot be read
     */
    public static ViewHead read(Path file, FileChannel channel) throws IOException {
        if (channel.size() < PREAMBLE_BYTES) {
            throw damaged(file, "it has only " + channel.size() + " bytes");
        }
        ByteBuffer start = FileBytes.readFully(channel, 0, PREAMBLE_BYTES);
        if (start.getInt(CRC) != FitLayout.crc(start, 0, CRC)) {
            throw damaged(file, "its first 64 bytes have a wrong checksum");
        }
        int major = Short.toUnsignedInt(start.getShort(8));
        if (major > MAJOR) {
            throw new NewerVersionException(file, major, MAJOR);
        }
        int length = start.getInt(16);
        if (length < 0 || length > FitLayout.MAX_DESCRIPTION_BYTES || PREAMBLE_BYTES + length > channel.size()) {
            throw damaged(file, "its description is cut off");
        }
        ByteBuffer json = FileBytes.readFully(channel, PREAMBLE_BYTES, length);
        if (start.getInt(20) != FitLayout.crc(json, 0, length)) {
            throw damaged(file, "its description has a wrong checksum");
        }
        try {
            return new ViewHead(
                    new UUID(start.getLong(24), start.getLong(32)),
                    start.getLong(40),
                    start.getLong(48),
                    start.getInt(12),
                    FitLayout.align(PREAMBLE_BYTES + length),
                    ViewDescription.parse(new String(json.array(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw damaged(file, "its description cannot be understood: " + e.getMessage());
        }
    }

    static TableException damaged(Path file, String what) {
        return new TableException(
                file, "is a damaged view: " + what + "; restore it from a copy, or make it again from its tables");
    }
}
