/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.TableFormatException;

/** The values of a column in one record batch, decoded to arrays a part at a time. */
final class ColumnDecoder {

    private static final int VIEW = 16;
    private static final int SHORT_TEXT = 12;

    private final ArrowFile file;
    private final ArrowColumn column;
    private final String @Nullable [] dictionary;
    private final @Nullable ByteBuffer valid;
    private final ByteBuffer data;
    private final ByteBuffer[] texts;
    private byte[] lastBytes = new byte[0];
    private String lastText = "";

    /**
     * Takes the buffers of the column.
     *
     * @param body at this column
     * @param dictionary the texts that its whole numbers point to; null for none
     */
    ColumnDecoder(ArrowFile file, ArrowColumn column, BatchBody body, String @Nullable [] dictionary)
            throws IOException {
        this.file = file;
        this.column = column;
        this.dictionary = dictionary;
        long nulls = body.nextColumn();
        if (column.layout() == ArrowColumn.Layout.NONE && dictionary == null) {
            valid = ByteBuffer.allocate((body.rows() + 7) / 8);
            data = ByteBuffer.allocate(0);
            texts = new ByteBuffer[0];
            return;
        }
        if (nulls == 0) {
            body.skipBuffer();
            valid = null;
        } else {
            valid = body.nextBuffer((body.rows() + 7L) / 8);
        }
        data = body.nextBuffer(leastData(body.rows()));
        texts = new ByteBuffer[textBuffers(body)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = body.nextBuffer(0);
        }
    }

    private long leastData(long rows) {
        if (dictionary != null) {
            return rows * column.bits() / Byte.SIZE;
        }
        return switch (column.layout()) {
            case NONE -> 0;
            case BITS -> (rows + 7) / 8;
            case WHOLE -> rows * column.bits() / Byte.SIZE;
            case SINGLE -> rows * Float.BYTES;
            case DOUBLE -> rows * Double.BYTES;
            // no offsets at all are allowed where there are no rows
            case TEXT -> rows == 0 ? 0 : (rows + 1) * Integer.BYTES;
            case LARGE_TEXT -> rows == 0 ? 0 : (rows + 1) * Long.BYTES;
            case VIEWS -> rows * VIEW;
        };
    }

    private int textBuffers(BatchBody body) throws IOException {
        if (dictionary != null) {
            return 0;
        }
        return switch (column.layout()) {
            case TEXT, LARGE_TEXT -> 1;
            case VIEWS -> body.nextVariadic();
            default -> 0;
        };
    }

    /** Where values are missing; null when none is. */
    boolean @Nullable [] nulls(int from, int count) {
        ByteBuffer bits = valid;
        if (bits == null) {
            return null;
        }
        boolean[] nulls = new boolean[count];
        for (int i = 0; i < count; i++) {
            nulls[i] = !bit(bits, from + i);
        }
        return nulls;
    }

    private static boolean bit(ByteBuffer bits, int index) {
        return (bits.get(index >> 3) >> (index & 7) & 1) != 0;
    }

    private boolean isNull(int row) {
        ByteBuffer bits = valid;
        return bits != null && !bit(bits, row);
    }

    /** The values as a batch of rows takes them: an array of the type of the column. */
    Object values(int from, int count) throws TableFormatException {
        return switch (column.spec().type()) {
            case BOOLEAN -> booleans(from, count);
            case INT32 -> ints(from, count);
            case INT64 -> longs(from, count);
            case FLOAT32 -> floats(from, count);
            case FLOAT64 -> doubles(from, count);
            case STRING -> strings(from, count);
        };
    }

    private boolean[] booleans(int from, int count) {
        boolean[] values = new boolean[count];
        for (int i = 0; i < count; i++) {
            values[i] = bit(data, from + i);
        }
        return values;
    }

    private int[] ints(int from, int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = (int) whole(from + i);
        }
        return values;
    }

    private long[] longs(int from, int count) throws TableFormatException {
        long[] values = new long[count];
        boolean mayBeTooLarge = column.bits() == Long.SIZE && !column.isSigned();
        for (int i = 0; i < count; i++) {
            values[i] = whole(from + i);
            if (mayBeTooLarge && values[i] < 0 && !isNull(from + i)) {
                throw new TableFormatException(
                        file.path(),
                        "has " + Long.toUnsignedString(values[i]) + " in column " + column.field()
                                + ", more than a signed number of 64 bits",
                        "Convert the column to int64 or float64.");
            }
        }
        return values;
    }

    private long whole(int row) {
        boolean signed = column.isSigned();
        return switch (column.bits()) {
            case Byte.SIZE -> signed ? data.get(row) : data.get(row) & 0xff;
            case Short.SIZE -> {
                short value = data.getShort(row * Short.BYTES);
                yield signed ? value : value & 0xffff;
            }
            case Integer.SIZE -> {
                int value = data.getInt(row * Integer.BYTES);
                yield signed ? value : value & 0xffffffffL;
            }
            default -> data.getLong(row * Long.BYTES);
        };
    }

    private float[] floats(int from, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = data.getFloat((from + i) * Float.BYTES);
        }
        return values;
    }

    private double[] doubles(int from, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = data.getDouble((from + i) * Double.BYTES);
        }
        return values;
    }

    /** All texts of a dictionary. */
    @Nullable
    String[] strings(int from, int count) throws TableFormatException {
        String[] values = new String[count];
        String[] known = dictionary;
        for (int i = 0; i < count; i++) {
            if (!isNull(from + i)) {
                values[i] = known == null ? text(from + i) : known(known, whole(from + i));
            }
        }
        return values;
    }

    private String known(String[] texts, long index) throws TableFormatException {
        if (index < 0 || index >= texts.length) {
            throw file.damaged("column " + column.field() + " points out of its dictionary");
        }
        return texts[(int) index];
    }

    private String text(int row) throws TableFormatException {
        switch (column.layout()) {
            case TEXT:
                return text(texts[0], data.getInt(row * 4), data.getInt(row * 4 + 4));
            case LARGE_TEXT:
                return text(texts[0], data.getLong(row * 8), data.getLong(row * 8 + 8));
            default:
                int at = row * VIEW;
                int length = data.getInt(at);
                if (length <= SHORT_TEXT) {
                    return text(data, at + Integer.BYTES, (long) at + Integer.BYTES + length);
                }
                int buffer = data.getInt(at + 8);
                int start = data.getInt(at + SHORT_TEXT);
                return text(texts[checked(buffer)], start, (long) start + length);
        }
    }

    private int checked(int buffer) throws TableFormatException {
        if (buffer < 0 || buffer >= texts.length) {
            throw file.damaged("column " + column.field() + " points to texts that are not there");
        }
        return buffer;
    }

    /** Neighbouring rows often have the same text, which is then made once. */
    private String text(ByteBuffer bytes, long start, long end) throws TableFormatException {
        if (start < 0 || end < start || end > bytes.limit()) {
            throw file.damaged("column " + column.field() + " has a text outside of its texts");
        }
        byte[] text = new byte[(int) (end - start)];
        bytes.get((int) start, text);
        if (!Arrays.equals(text, lastBytes)) {
            lastBytes = text;
            lastText = new String(text, StandardCharsets.UTF_8);
        }
        return lastText;
    }

    /** Whether an array of this column's type may go to a column of another. */
    static boolean fits(ColumnType source, ColumnType target) {
        return source == target
                || source == ColumnType.INT32 && (target == ColumnType.INT64 || target == ColumnType.FLOAT64)
                || source == ColumnType.FLOAT32 && target == ColumnType.FLOAT64;
    }
}
