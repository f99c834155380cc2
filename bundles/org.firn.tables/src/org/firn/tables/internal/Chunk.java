/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.firn.tables.ColumnType;

/** One column of one group: where its parts are. */
abstract class Chunk {

    final ColumnType type;
    final ByteBuffer buffer;
    final int encoding;
    final int width;
    final int rows;
    final int nullCount;
    final int nullBits;
    final int start;
    final double power;

    Chunk(Group group, int column, ColumnType type) {
        this.type = type;
        this.buffer = group.buffer();
        this.encoding = group.encoding(column);
        this.width = group.width(column);
        this.rows = group.rows();
        this.nullCount = group.nullCount(column);
        this.nullBits = group.chunk(column);
        boolean hasBitmap = nullCount > 0 && nullCount < rows;
        this.start = nullBits + (hasBitmap ? (int) FitLayout.align((rows + 7) / 8) : 0);
        this.power = FitLayout.powerOfTen(encoding == FitLayout.DECIMAL ? group.scale(column) : 0);
    }

    double real(long bits) {
        return type == ColumnType.FLOAT32 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    }

    int textBytes(int list, int count) {
        return 4 * (count + 1) + buffer.getInt(list + 4 * count);
    }

    String text(int list, int count, int i) {
        int begin = buffer.getInt(list + 4 * i);
        byte[] utf8 = new byte[buffer.getInt(list + 4 * i + 4) - begin];
        buffer.get(list + 4 * (count + 1) + begin, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    ByteBuffer bytes(int from, int length) {
        return buffer.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    IllegalStateException unknownEncoding() {
        return new IllegalStateException("Encoding " + encoding + " is unknown for type " + type);
    }
}
