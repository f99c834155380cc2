/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;

/**
 * What the beginning of a dataset says: the fields, and where their values are. In a NumPy array the records follow one
 * another; in a CSDAT stream the columns do, each after its size, and then the texts.
 *
 * @param file the file
 * @param rows how many records there are
 * @param fields all components
 * @param bases where the first value of each component's record or column is, bytes from the beginning
 * @param strides how far it is to the next
 * @param heap where the texts of a CSDAT stream begin; 0 for a NumPy array
 */
record CsHeader(Path file, long rows, List<CsField> fields, long[] bases, int[] strides, long heap) {

    static final byte[] NUMPY = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    static final byte[] CSDAT = {(byte) 0x95, 'C', 'S', 'D', 'A', 'T'};
    private static final Pattern FIELD =
            Pattern.compile("\\('([^']+)',\\s*'([<>|=]?[a-zA-Z]\\d*)'(?:,\\s*\\(([\\d,\\s]*)\\))?\\)");
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\((\\d+),?\\s*\\)");
    private static final int LONGEST = 1 << 24;

    /** Reads the beginning of a file. */
    static CsHeader read(Path file, FileChannel channel) throws IOException {
        byte[] magic = bytes(file, channel, 0, NUMPY.length);
        if (Arrays.equals(magic, NUMPY)) {
            return numpy(file, channel);
        }
        if (Arrays.equals(magic, CSDAT)) {
            return csdat(file, channel);
        }
        throw new FormatException(
                file,
                "is no dataset of cryoSPARC: it begins neither as a NumPy array nor as a CSDAT stream",
                "Check that it is the right file, and that it was copied as binary.");
    }

    private static CsHeader numpy(Path file, FileChannel channel) throws IOException {
        ByteBuffer start = buffer(file, channel, 6, 6);
        boolean first = start.get(0) == 1;
        int length = first ? start.getShort(2) & 0xffff : start.getInt(2);
        int at = first ? 10 : 12;
        String text = new String(bytes(file, channel, at, length), StandardCharsets.UTF_8);
        Matcher shape = SHAPE.matcher(text);
        Matcher matcher = FIELD.matcher(text);
        List<CsField> fields = new ArrayList<>();
        int offset = 0;
        while (matcher.find()) {
            String dimensions = matcher.group(3);
            int count = count(dimensions);
            offset = add(file, fields, matcher.group(1), matcher.group(2), count, dimensions != null, offset);
        }
        if (!shape.find() || fields.isEmpty()) {
            throw new FormatException(
                    file, "is a NumPy array, but no list of records with named fields", "Give a file of cryoSPARC.");
        }
        long rows = Long.parseLong(shape.group(1));
        long base = (long) at + length;
        if (base + rows * offset > channel.size()) {
            throw truncated(file, base + rows * offset, channel.size());
        }
        long[] bases = fields.stream().mapToLong(field -> base + field.offset()).toArray();
        int[] strides = new int[bases.length];
        Arrays.fill(strides, offset);
        return new CsHeader(file, rows, fields, bases, strides, 0);
    }

    private static CsHeader csdat(Path file, FileChannel channel) throws IOException {
        int length = buffer(file, channel, 6, 4).getInt(0);
        JsonObject header = json(file, bytes(file, channel, 10, length));
        JsonArray compressed = header.getAsJsonArray("compressed_fields");
        if (compressed != null && !compressed.isEmpty()) {
            throw new FormatException(
                    file,
                    "has compressed columns (" + header.get("compression") + "), which Firn does not read",
                    "Save it as a NumPy array, as cryosparc-tools does by default: dataset.save('new.cs').");
        }
        long rows = header.get("length").getAsLong();
        List<CsField> fields = new ArrayList<>();
        List<Long> bases = new ArrayList<>();
        List<Integer> strides = new ArrayList<>();
        long at = 10L + length;
        for (JsonElement element : header.getAsJsonArray("dtype")) {
            JsonArray parts = element.getAsJsonArray();
            boolean vector = parts.size() > 2;
            int count = 1;
            for (int i = 0; vector && i < parts.get(2).getAsJsonArray().size(); i++) {
                count *= parts.get(2).getAsJsonArray().get(i).getAsInt();
            }
            int before = fields.size();
            int stride =
                    add(file, fields, parts.get(0).getAsString(), parts.get(1).getAsString(), count, vector, 0);
            at += rows == 0 ? 0 : 4; // the size of the column, which the type says too
            for (int i = before; i < fields.size(); i++) {
                bases.add(at + fields.get(i).offset());
                strides.add(stride);
            }
            at += rows * stride;
        }
        if (at > channel.size()) {
            throw truncated(file, at, channel.size());
        }
        return new CsHeader(
                file,
                rows,
                fields,
                bases.stream().mapToLong(Long::longValue).toArray(),
                strides.stream().mapToInt(Integer::intValue).toArray(),
                at);
    }

    private static JsonObject json(Path file, byte[] text) throws FormatException {
        try {
            return JsonParser.parseString(new String(text, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new FormatException(
                    file, 0, "is damaged: its header is no JSON", "Copy the file again from its source.", e);
        }
    }

    private static int add(
            Path file, List<CsField> fields, String name, String dtype, int count, boolean vector, int offset)
            throws FormatException {
        String type = "<>|=".indexOf(dtype.charAt(0)) < 0 ? "|" + dtype : dtype;
        if ("fiubSO".indexOf(type.charAt(1)) < 0) {
            throw new FormatException(
                    file,
                    "has the field " + name + " of NumPy's type " + dtype + ", which Firn does not read",
                    "Remove the field, or save the dataset with numbers and byte strings only.");
        }
        int at = offset;
        for (int i = 0; i < count; i++) {
            CsField field = new CsField(name, type, count, i, vector, at);
            fields.add(field);
            at += field.size();
        }
        return at;
    }

    private static int count(@Nullable String shape) {
        int count = 1;
        for (String part : (shape == null ? "" : shape).split(",")) {
            count *= part.isBlank() ? 1 : Integer.parseInt(part.strip());
        }
        return count;
    }

    private static ByteBuffer buffer(Path file, FileChannel channel, long at, int length) throws IOException {
        return ByteBuffer.wrap(bytes(file, channel, at, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(Path file, FileChannel channel, long at, int length) throws IOException {
        if (length < 0 || length > LONGEST || at + length > channel.size()) {
            throw truncated(file, at + Math.max(0, length), channel.size());
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        fill(channel, at, buffer);
        return buffer.array();
    }

    /** Fills a buffer from its beginning. */
    static void fill(FileChannel channel, long at, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
    }

    private static FormatException truncated(Path file, long needed, long size) {
        return new FormatException(
                file,
                "is truncated: it needs " + needed + " bytes, but has only " + size,
                "Copy the file again from its source.");
    }
}
