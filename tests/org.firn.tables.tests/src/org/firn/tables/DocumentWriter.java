/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes the format as docs/fit-format.md says, and shares no code with the bundle: unlike Firn's writer, it encodes a
 * column as it is told to.
 */
final class DocumentWriter {

    private static final int UNIT = 8;

    private final ByteArrayOutputStream groups = new ByteArrayOutputStream();
    private long rows;
    private long groupCount;

    /**
     * How a column is encoded.
     *
     * @param type as in the description
     * @param encoding its number
     * @param width in bits, where there is one
     * @param scale of decimals
     */
    record Encoding(String type, int encoding, int width, int scale) {

        boolean isReal() {
            return type.startsWith("FLOAT");
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static int align(int size) {
        return (size + UNIT - 1) / UNIT * UNIT;
    }

    /** A column's part of a group: its entry without the offset, and its chunk. */
    private record Chunk(ByteBuffer entry, byte[] bytes) {}

    /** Appends a group; columns of values, null for null. */
    void group(List<Encoding> encodings, List<List<@Nullable Object>> columns, String tag, boolean continues) {
        int count = columns.get(0).size();
        byte[] text = tag.getBytes(StandardCharsets.UTF_8);
        int headerBytes = align(40 + 48 * columns.size() + text.length + 4);
        ByteBuffer header = buffer(headerBytes);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int i = 0; i < columns.size(); i++) {
            Chunk chunk = chunk(encodings.get(i), columns.get(i));
            chunk.entry().putLong(8, headerBytes + chunks.size());
            header.put(40 + 48 * i, chunk.entry().array());
            chunks.writeBytes(chunk.bytes());
        }
        header.putInt(0, 0x50524746).putInt(4, headerBytes).putLong(8, headerBytes + chunks.size());
        header.putLong(16, rows).putInt(24, count).putInt(28, continues ? 1 : 0).putInt(32, columns.size());
        header.putInt(36, text.length).put(40 + 48 * columns.size(), text);
        header.putInt(headerBytes - 4, crc(header.array(), 0, headerBytes - 4));
        groups.writeBytes(header.array());
        groups.writeBytes(chunks.toByteArray());
        rows += count;
        groupCount++;
    }

    private static Chunk chunk(Encoding encoding, List<@Nullable Object> values) {
        long nulls = values.stream().filter(value -> value == null).count();
        byte[] bytes = {};
        if (nulls < values.size()) {
            byte[] payload = payload(encoding, values);
            byte[] bitmap = nulls == 0 ? new byte[0] : bitmap(values);
            bytes = buffer(align(bitmap.length + payload.length))
                    .put(bitmap)
                    .put(payload)
                    .array();
        }
        ByteBuffer entry = buffer(48);
        entry.put(0, (byte) encoding.encoding()).put(1, (byte) encoding.width()).put(2, (byte) encoding.scale());
        entry.putInt(4, (int) nulls).putLong(16, bytes.length).putInt(40, crc(bytes, 0, bytes.length));
        range(encoding, values, entry);
        return new Chunk(entry, bytes);
    }

    private static byte[] bitmap(List<@Nullable Object> values) {
        byte[] bits = new byte[align((values.size() + 7) / 8)];
        for (int i = 0; i < values.size(); i++) {
            bits[i / 8] |= (byte) (values.get(i) == null ? 1 << i % 8 : 0);
        }
        return bits;
    }

    private static void range(Encoding encoding, List<@Nullable Object> values, ByteBuffer entry) {
        double[] reals = values.stream()
                .filter(value -> encoding.isReal() && value != null)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .toArray();
        long[] wholes = values.stream()
                .filter(value -> !encoding.isReal() && value != null && !(value instanceof String))
                .mapToLong(DocumentWriter::bits)
                .toArray();
        int flags = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double real : reals) {
            flags |= Double.isNaN(real) ? 2 : 1;
            least = Double.isNaN(real) ? least : Math.min(least, real);
            greatest = Double.isNaN(real) ? greatest : Math.max(greatest, real);
        }
        if (wholes.length > 0) {
            flags = 1;
            entry.putLong(24, Arrays.stream(wholes).min().getAsLong());
            entry.putLong(32, Arrays.stream(wholes).max().getAsLong());
        } else if ((flags & 1) != 0) {
            entry.putDouble(24, least).putDouble(32, greatest);
        }
        entry.put(3, (byte) flags);
    }

    /** A value as 64 bits. */
    private static long bits(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Float real) {
            return Integer.toUnsignedLong(Float.floatToRawIntBits(real));
        }
        if (value instanceof Double real) {
            return Double.doubleToRawLongBits(real);
        }
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static byte[] payload(Encoding encoding, List<@Nullable Object> values) {
        Object first =
                values.stream().filter(value -> value != null).findFirst().orElseThrow();
        boolean isText = encoding.type().equals("STRING");
        switch (encoding.encoding()) {
            case 0:
                return isText
                        ? texts(List.of(first))
                        : buffer(8).putLong(bits(first)).array();
            case 1:
                return sequence(values);
            case 2:
                long base = values.stream()
                        .filter(value -> value != null)
                        .mapToLong(DocumentWriter::bits)
                        .min()
                        .orElse(0);
                return numbers(encoding.width(), base, values, value -> bits(value) - base);
            case 3:
                return dictionary(encoding.width(), values, isText);
            case 4:
                return isText ? texts(values) : raw(encoding, values);
            default:
                double power = Double.parseDouble("1e" + encoding.scale());
                long least = values.stream()
                        .filter(value -> value != null)
                        .mapToLong(value -> Math.round((Double) value * power))
                        .min()
                        .orElse(0);
                return numbers(encoding.width(), least, values, value -> Math.round((Double) value * power) - least);
        }
    }

    /** First and step of the rows that are not null; for one such row the step is arbitrary. */
    private static byte[] sequence(List<@Nullable Object> values) {
        int one = 0;
        while (values.get(one) == null) {
            one++;
        }
        long step = 3;
        for (int i = one + 1; i < values.size(); i++) {
            if (values.get(i) != null) {
                step = (bits(values.get(i)) - bits(values.get(one))) / (i - one);
                break;
            }
        }
        return buffer(16)
                .putLong(bits(values.get(one)) - one * step)
                .putLong(step)
                .array();
    }

    /** What stands for a value that is not null. */
    private interface Number64 {
        long of(Object value);
    }

    private static byte[] numbers(int width, long base, List<@Nullable Object> values, Number64 number) {
        byte[] packed = packed(width, values, number);
        return buffer(8 + packed.length).putLong(base).put(packed).array();
    }

    /** Rows without a value have all bits set, or index 0 in a dictionary. */
    private static byte[] packed(int width, List<@Nullable Object> values, Number64 number) {
        byte[] bytes = new byte[align((values.size() * width + 7) / 8) + 8];
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            long bits = value == null ? -1 : number.of(value);
            for (int bit = 0; bit < width; bit++) {
                int at = i * width + bit;
                bytes[at / 8] |= (byte) ((bits >> bit & 1) << at % 8);
            }
        }
        return bytes;
    }

    private static byte[] dictionary(int width, List<@Nullable Object> values, boolean isText) {
        List<Object> entries = new ArrayList<>();
        values.stream().filter(value -> value != null).distinct().forEach(entries::add);
        List<@Nullable Object> filled = new ArrayList<>(values);
        filled.replaceAll(value -> value == null ? entries.get(0) : value);
        byte[] codes = packed(width, filled, entries::indexOf);
        byte[] list = new byte[0];
        if (isText) {
            list = texts(entries);
        } else {
            ByteBuffer all = buffer(8 * entries.size());
            entries.forEach(entry -> all.putLong(bits(entry)));
            list = all.array();
        }
        return buffer(8 + align(list.length) + codes.length)
                .putInt(0, entries.size())
                .put(8, list)
                .put(8 + align(list.length), codes)
                .array();
    }

    private static byte[] texts(List<? extends @Nullable Object> values) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer offsets = buffer(4 * values.size() + 4);
        offsets.putInt(0);
        for (Object value : values) {
            all.writeBytes((value == null ? "null" : (String) value).getBytes(StandardCharsets.UTF_8));
            offsets.putInt(all.size());
        }
        return buffer(offsets.capacity() + all.size())
                .put(offsets.array())
                .put(all.toByteArray())
                .array();
    }

    private static byte[] raw(Encoding encoding, List<@Nullable Object> values) {
        ByteBuffer all = buffer(align(values.size() * encoding.width() / 8));
        for (Object value : values) {
            if (encoding.width() == 64) {
                all.putLong(bits(value));
            } else if (value instanceof Double real) {
                all.putFloat(real.floatValue());
            } else {
                all.putInt((int) bits(value));
            }
        }
        return all.array();
    }

    /** The whole file, closed, and some bytes that are not published. */
    byte[] file(String description, byte[] unpublished) {
        byte[] text = description.getBytes(StandardCharsets.UTF_8);
        int first = align(1024 + text.length);
        ByteBuffer file = buffer(first + groups.size() + unpublished.length);
        file.putLong(0, 0x0A1A0A0D54494689L)
                .putShort(8, (short) 1)
                .putInt(12, first)
                .putInt(16, text.length);
        file.putInt(20, crc(text, 0, text.length))
                .putLong(24, 0x0123456789abcdefL)
                .putLong(32, 0x8edcba9876543210L);
        file.putInt(60, crc(file.array(), 0, 60));
        for (int record : new int[] {64, 512}) {
            file.putLong(record, 4).putLong(record + 8, first + groups.size()).putLong(record + 16, rows);
            file.putLong(record + 24, groupCount).putLong(record + 32, 1);
            file.putInt(record + 60, crc(file.array(), record, 60));
        }
        file.put(1024, text).put(first, groups.toByteArray()).put(first + groups.size(), unpublished);
        return file.array();
    }
}
