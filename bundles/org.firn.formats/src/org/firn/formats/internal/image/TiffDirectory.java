/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.formats.FormatException;
import org.firn.formats.internal.io.ByteSource;

/**
 * One image file directory of a TIFF or BigTIFF file: its tags and their values. Values are kept as raw bytes and
 * read from the file when they are asked for.
 */
final class TiffDirectory {

    private static final int CLASSIC = 42;
    private static final int BIG = 43;
    /** Size in bytes of each field type, by its number. */
    private static final int[] TYPE_SIZE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int RATIONAL = 5;
    private static final int FLOAT = 11;
    private static final int DOUBLE = 12;

    private record Field(int type, long count, long position) {}

    private final ByteSource source;
    private final ByteOrder order;
    private final Map<Integer, Field> fields = new HashMap<>();

    private TiffDirectory(ByteSource source, ByteOrder order) {
        this.source = source;
        this.order = order;
    }

    /** Whether these first bytes of a file are those of a TIFF or BigTIFF file. */
    static boolean isTiff(byte[] start, int length) {
        if (length < 4) {
            return false;
        }
        boolean little = start[0] == 'I' && start[1] == 'I' && start[3] == 0;
        boolean big = start[0] == 'M' && start[1] == 'M' && start[2] == 0;
        int version = little ? start[2] : big ? start[3] : 0;
        return version == CLASSIC || version == BIG;
    }

    /** All directories of the file's main chain. */
    static List<TiffDirectory> readAll(ByteSource source) throws IOException {
        return readFirst(source, Integer.MAX_VALUE);
    }

    /** The first directories of the file's main chain, as many as asked for or fewer. */
    static List<TiffDirectory> readFirst(ByteSource source, int most) throws IOException {
        byte[] start = new byte[16];
        int count = source.read(0, start, 0, start.length);
        ByteOrder order = start[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer header = ByteBuffer.wrap(start).order(order);
        boolean big = header.getShort(2) == BIG;
        if (count < (big ? 16 : 8)) {
            throw truncated(source, 0, big ? 16 : 8);
        }
        List<TiffDirectory> directories = new ArrayList<>();
        long position = big ? header.getLong(8) : header.getInt(4) & 0xffffffffL;
        Map<Long, Integer> seen = new HashMap<>();
        while (position != 0 && directories.size() < most) {
            if (seen.put(position, directories.size()) != null) {
                throw new FormatException(
                        source.path(),
                        "is damaged: its list of pages runs in a circle after page " + directories.size(),
                        "Copy the file again from its source.");
            }
            TiffDirectory directory = new TiffDirectory(source, order);
            position = directory.parse(position, big, directories.size());
            directories.add(directory);
        }
        return directories;
    }

    private long parse(long position, boolean big, int page) throws IOException {
        int countSize = big ? 8 : 2;
        int entrySize = big ? 20 : 12;
        ByteBuffer countBytes = bytes(position, countSize, page);
        long count = big ? countBytes.getLong(0) : countBytes.getShort(0) & 0xffff;
        if (count < 0 || count > 65_535) {
            throw new FormatException(
                    source.path(),
                    "is damaged: page " + page + " announces " + count + " tags",
                    "Copy the file again from its source.");
        }
        int length = (int) count * entrySize + (big ? 8 : 4);
        ByteBuffer entries = bytes(position + countSize, length, page);
        int valueSize = big ? 8 : 4;
        for (int i = 0; i < count; i++) {
            int at = i * entrySize;
            int type = entries.getShort(at + 2) & 0xffff;
            long values = big ? entries.getLong(at + 4) : entries.getInt(at + 4) & 0xffffffffL;
            if (type >= TYPE_SIZE.length || values < 0) {
                continue; // The standard tells readers to skip fields of unknown types.
            }
            int inline = at + entrySize - valueSize;
            long place = values * TYPE_SIZE[type] <= valueSize
                    ? position + countSize + inline
                    : big ? entries.getLong(inline) : entries.getInt(inline) & 0xffffffffL;
            fields.put(entries.getShort(at) & 0xffff, new Field(type, values, place));
        }
        int end = (int) count * entrySize;
        return big ? entries.getLong(end) : entries.getInt(end) & 0xffffffffL;
    }

    ByteOrder order() {
        return order;
    }

    boolean has(int tag) {
        return fields.containsKey(tag);
    }

    /** The first value of an integer field. */
    long number(int tag, long otherwise) throws IOException {
        Field field = fields.get(tag);
        return field == null || field.count == 0 ? otherwise : numbers(tag)[0];
    }

    /** All values of an integer field; empty when it is absent. */
    long[] numbers(int tag) throws IOException {
        Field field = fields.get(tag);
        if (field == null) {
            return new long[0];
        }
        ByteBuffer bytes = values(field);
        long[] numbers = new long[(int) field.count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = switch (TYPE_SIZE[field.type]) {
                case 1 -> bytes.get(i) & 0xff;
                case 2 -> field.type == SHORT ? bytes.getShort(2 * i) & 0xffff : bytes.getShort(2 * i);
                case 4 -> bytes.getInt(4 * i) & 0xffffffffL;
                default -> bytes.getLong(8 * i);
            };
        }
        return numbers;
    }

    /** The first value of a rational or floating-point field. */
    double real(int tag, double otherwise) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.count == 0) {
            return otherwise;
        }
        ByteBuffer bytes = values(field);
        return switch (field.type) {
            case RATIONAL -> (double) (bytes.getInt(0) & 0xffffffffL) / (bytes.getInt(4) & 0xffffffffL);
            case FLOAT -> bytes.getFloat(0);
            case DOUBLE -> bytes.getDouble(0);
            default -> otherwise;
        };
    }

    /** The text of a field; empty when it is absent. */
    String text(int tag) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.type != ASCII) {
            return "";
        }
        String text = new String(values(field).array(), StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private ByteBuffer values(Field field) throws IOException {
        long length = field.count * TYPE_SIZE[field.type];
        if (length > 1 << 28) {
            throw new FormatException(
                    source.path(),
                    "is damaged: one of its tags announces " + length + " bytes",
                    "Copy the file again from its source.");
        }
        return bytes(field.position, (int) length, -1);
    }

    private ByteBuffer bytes(long position, int length, int page) throws IOException {
        byte[] bytes = new byte[length];
        if (position < 0 || source.read(position, bytes, 0, length) < length) {
            throw truncated(source, page, position + length);
        }
        return ByteBuffer.wrap(bytes).order(order);
    }

    private static FormatException truncated(ByteSource source, int page, long needed) throws IOException {
        return new FormatException(
                source.path(),
                String.format(
                        "is truncated: %s needs bytes up to %,d, but the file has only %,d%s",
                        page < 0 ? "a list of values" : "the description of page " + page,
                        needed,
                        source.size().orElse(0),
                        page > 0 ? "; " + page + " pages are described" : ""),
                "Copy the file again from its source, or leave it out.");
    }
}
