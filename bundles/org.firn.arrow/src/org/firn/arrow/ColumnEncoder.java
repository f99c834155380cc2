/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.RowBatches;

/** Collects the values of a column for one record batch, in the layout of Arrow: a bit a row for nulls, then values. */
final class ColumnEncoder {

    private static final int FIRST_SIZE = 1 << 12;

    private final ColumnType type;
    private final @Nullable TextDictionary dictionary;
    /** Bits of rows that have a value. */
    private ByteBuffer valid = allocate(FIRST_SIZE);

    /** Values of a fixed size, or offsets of texts. */
    private ByteBuffer data = allocate(FIRST_SIZE);

    private ByteBuffer texts = allocate(FIRST_SIZE);
    private int rows;
    private int nulls;

    private ColumnEncoder(ColumnType type, @Nullable TextDictionary dictionary) {
        this.type = type;
        this.dictionary = dictionary;
    }

    static ColumnEncoder of(ColumnSpec spec, @Nullable TextDictionary dictionary) {
        return new ColumnEncoder(spec.type(), dictionary);
    }

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer room(ByteBuffer buffer, int size) {
        if (size <= buffer.capacity()) {
            return buffer;
        }
        byte[] larger = Arrays.copyOf(buffer.array(), Math.max(size, 2 * buffer.capacity()));
        return ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Takes over some rows. */
    void append(RowBatches batches, int column, int from, int count) {
        valid = room(valid, (rows + count + 7) / 8);
        boolean @Nullable [] missing = batches.nulls(column);
        for (int i = 0; i < count; i++) {
            if (missing == null || !missing[from + i]) {
                setBit(valid, rows + i);
            } else {
                nulls++;
            }
        }
        switch (type) {
            case BOOLEAN -> bits(batches.longs(column), from, count);
            case INT32 -> ints(batches.longs(column), from, count);
            case INT64 -> longs(batches.longs(column), from, count);
            case FLOAT32 -> floats(batches.doubles(column), from, count);
            case FLOAT64 -> doubles(batches.doubles(column), from, count);
            case STRING -> strings(batches.strings(column), from, count);
        }
        rows += count;
    }

    private static void setBit(ByteBuffer bits, int index) {
        byte[] bytes = bits.array();
        bytes[index >> 3] |= (byte) (1 << (index & 7));
    }

    private void bits(long[] values, int from, int count) {
        data = room(data, (rows + count + 7) / 8);
        for (int i = 0; i < count; i++) {
            if (values[from + i] != 0) {
                setBit(data, rows + i);
            }
        }
    }

    private void ints(long[] values, int from, int count) {
        data = room(data, (rows + count) * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            data.putInt((rows + i) * Integer.BYTES, (int) values[from + i]);
        }
    }

    private void longs(long[] values, int from, int count) {
        data = room(data, (rows + count) * Long.BYTES);
        for (int i = 0; i < count; i++) {
            data.putLong((rows + i) * Long.BYTES, values[from + i]);
        }
    }

    private void floats(double[] values, int from, int count) {
        data = room(data, (rows + count) * Float.BYTES);
        for (int i = 0; i < count; i++) {
            data.putFloat((rows + i) * Float.BYTES, (float) values[from + i]);
        }
    }

    private void doubles(double[] values, int from, int count) {
        data = room(data, (rows + count) * Double.BYTES);
        for (int i = 0; i < count; i++) {
            data.putDouble((rows + i) * Double.BYTES, values[from + i]);
        }
    }

    private void strings(@Nullable String[] values, int from, int count) {
        TextDictionary places = dictionary;
        data = room(data, (rows + count + 1) * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            String text = values[from + i];
            if (places == null) {
                text(rows + i, text == null ? "" : text);
            } else {
                data.putInt((rows + i) * Integer.BYTES, text == null ? 0 : places.place(text));
            }
        }
    }

    private void text(int row, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int end = texts.position();
        ByteBuffer room = room(texts, end + bytes.length);
        room.position(end);
        texts = room.put(bytes);
        data.putInt((row + 1) * Integer.BYTES, texts.position());
    }

    /** Encodes a column of texts as they are. */
    static ColumnEncoder texts(List<String> values) {
        ColumnEncoder encoder = new ColumnEncoder(ColumnType.STRING, null);
        encoder.valid = room(encoder.valid, (values.size() + 7) / 8);
        encoder.strings(values.toArray(String[]::new), 0, values.size());
        encoder.rows = values.size();
        return encoder;
    }

    int rows() {
        return rows;
    }

    int nulls() {
        return nulls;
    }

    /** The bytes collected so far. */
    long size() {
        return (long) rows * Long.BYTES + texts.position();
    }

    /** The buffers that Arrow has for this type. */
    List<ByteBuffer> buffers() {
        ByteBuffer bits = valid.duplicate().position(0).limit(nulls == 0 ? 0 : (rows + 7) / 8);
        boolean plain = type == ColumnType.STRING && dictionary == null;
        int width =
                switch (type) {
                    case BOOLEAN -> 0;
                    case INT64, FLOAT64 -> Long.BYTES;
                    default -> Integer.BYTES;
                };
        int length = type == ColumnType.BOOLEAN ? (rows + 7) / 8 : (rows + (plain ? 1 : 0)) * width;
        ByteBuffer values = data.duplicate().position(0).limit(length);
        return plain ? List.of(bits, values, texts.duplicate().flip()) : List.of(bits, values);
    }

    /** Forgets the values. */
    void clear() {
        Arrays.fill(valid.array(), (byte) 0);
        if (type == ColumnType.BOOLEAN) {
            Arrays.fill(data.array(), (byte) 0);
        }
        texts.clear();
        rows = 0;
        nulls = 0;
    }
}
