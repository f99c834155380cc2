/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A second reader of the format, written from docs/fit-format.md alone: it shares no code with the bundle, so that the
 * document is proven to be enough. It reads everything into lists of objects.
 */
final class DocumentReader {

    final Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
    final Map<String, String> properties = new LinkedHashMap<>();
    final List<String> tags = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    boolean closed;
    long publishedRows;
    private final List<String> types = new ArrayList<>();
    private final ByteBuffer file;

    DocumentReader(Path path) throws IOException {
        file = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        if (file.getLong(0) != 0x0A1A0A0D54494689L || !checks(0, 60, file.getInt(60)) || file.getShort(8) != 1) {
            throw new IOException("No table of version 1");
        }
        if (!checks(1024, file.getInt(16), file.getInt(20))) {
            throw new IOException("Bad description");
        }
        JsonObject description =
                JsonParser.parseString(text(1024, file.getInt(16))).getAsJsonObject();
        for (JsonElement column : description.getAsJsonArray("columns")) {
            columns.put(column.getAsJsonObject().get("name").getAsString(), new ArrayList<>());
            types.add(column.getAsJsonObject().get("type").getAsString());
        }
        description
                .getAsJsonObject("properties")
                .entrySet()
                .forEach(
                        entry -> properties.put(entry.getKey(), entry.getValue().getAsString()));
        int record = newestRecord();
        publishedRows = file.getLong(record + 16);
        closed = (file.getLong(record + 32) & 1) == 1;
        readGroups(file.getInt(12), (int) Math.min(file.getLong(record + 8), file.capacity()));
    }

    private int newestRecord() throws IOException {
        boolean first = checks(64, 60, file.getInt(124));
        boolean second = checks(512, 60, file.getInt(572));
        if (!first && !second) {
            throw new IOException("Both commit records are bad");
        }
        return first && (!second || file.getLong(64) >= file.getLong(512)) ? 64 : 512;
    }

    private boolean checks(int from, int length, int expected) {
        CRC32C crc = new CRC32C();
        crc.update(file.slice(from, length));
        return (int) crc.getValue() == expected;
    }

    private String text(int from, int length) {
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void readGroups(int start, int end) {
        int at = start;
        long row = 0;
        while (at < end) {
            if (!isGroup(at, end)) {
                at += 8;
                continue;
            }
            if (file.getLong(at + 16) != row) {
                problems.add("rows " + row + " to " + (file.getLong(at + 16) - 1) + " are lost");
            }
            readGroup(at);
            row = file.getLong(at + 16) + file.getInt(at + 24);
            at += (int) file.getLong(at + 8);
        }
        if (row != publishedRows) {
            problems.add("rows " + row + " to " + (publishedRows - 1) + " are lost");
        }
    }

    private boolean isGroup(int at, int end) {
        if (end - at < 40 || file.getInt(at) != 0x50524746) {
            return false;
        }
        long header = Integer.toUnsignedLong(file.getInt(at + 4));
        long length = file.getLong(at + 8);
        return header >= 44
                && header <= length
                && length <= end - at
                && checks(at, (int) header - 4, file.getInt(at + (int) header - 4));
    }

    private void readGroup(int at) {
        int rows = file.getInt(at + 24);
        for (int i = 0; i < types.size(); i++) {
            int entry = at + 40 + 48 * i;
            if (!checks(at + (int) file.getLong(entry + 8), (int) file.getLong(entry + 16), file.getInt(entry + 40))) {
                problems.add(
                        "rows " + file.getLong(at + 16) + " to " + (file.getLong(at + 16) + rows - 1) + " are lost");
                return;
            }
        }
        readTags(at, at + 40 + 48 * types.size(), file.getInt(at + 36));
        int i = 0;
        for (List<@Nullable Object> values : columns.values()) {
            readChunk(at, at + 40 + 48 * i, types.get(i++), rows, values);
        }
    }

    private void readTags(int group, int from, int length) {
        if ((file.getInt(group + 28) & 2) == 0) {
            if (length > 0) {
                tags.add(text(from, length));
            }
            return;
        }
        int at = from;
        while (at < from + length) {
            tags.add(text(at + 4, file.getInt(at)));
            at += 4 + file.getInt(at);
        }
    }

    private void readChunk(int group, int entry, String type, int rows, List<@Nullable Object> values) {
        int nulls = file.getInt(entry + 4);
        int chunk = group + (int) file.getLong(entry + 8);
        int payload = chunk + (nulls > 0 && nulls < rows ? ((rows + 7) / 8 + 7) / 8 * 8 : 0);
        for (int row = 0; row < rows; row++) {
            boolean isNull = nulls == rows || nulls > 0 && (file.get(chunk + row / 8) >> row % 8 & 1) == 1;
            values.add(isNull ? null : value(entry, payload, type, row, rows));
        }
    }

    private Object value(int entry, int payload, String type, int row, int rows) {
        int width = file.get(entry + 1);
        boolean isText = type.equals("STRING");
        switch (file.get(entry)) {
            case 0:
                return isText ? textOf(payload, 1, 0) : typed(type, file.getLong(payload));
            case 1:
                return typed(type, file.getLong(payload) + row * file.getLong(payload + 8));
            case 2:
                return typed(type, file.getLong(payload) + packed(payload + 8, width, row));
            case 3:
                int count = file.getInt(payload);
                int texts = payload + 8;
                int codes = isText
                        ? texts + (4 * count + 4 + file.getInt(texts + 4 * count) + 7) / 8 * 8
                        : payload + 8 + 8 * count;
                int code = (int) packed(codes, width, row);
                return isText ? textOf(texts, count, code) : typed(type, file.getLong(texts + 8 * code));
            case 4:
                return isText ? textOf(payload, rows, row) : raw(type, width, payload, row);
            case 5:
                double digits = file.getLong(payload) + packed(payload + 8, width, row);
                return digits / Double.parseDouble("1e" + file.get(entry + 2));
            default:
                throw new IllegalStateException("Encoding " + file.get(entry));
        }
    }

    private Object raw(String type, int width, int payload, int row) {
        if (type.equals("FLOAT64") && width == 32) {
            return (double) file.getFloat(payload + 4 * row);
        }
        return width == 64 ? typed(type, file.getLong(payload + 8 * row)) : typed(type, file.getInt(payload + 4 * row));
    }

    private long packed(int at, int width, int index) {
        long bit = (long) index * width;
        return file.getLong(at + (int) (bit / 8)) >>> bit % 8 & (1L << width) - 1;
    }

    private String textOf(int texts, int count, int index) {
        int begin = file.getInt(texts + 4 * index);
        return text(texts + 4 * (count + 1) + begin, file.getInt(texts + 4 * index + 4) - begin);
    }

    private static Object typed(String type, long bits) {
        return switch (type) {
            case "BOOLEAN" -> bits == 1;
            case "INT32" -> (int) bits;
            case "FLOAT32" -> Float.intBitsToFloat((int) bits);
            case "FLOAT64" -> Double.longBitsToDouble(bits);
            default -> bits;
        };
    }
}
