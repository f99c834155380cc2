/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnType;

/**
 * A column of a batch as the caller's own array, copied into a buffer when the batch is appended.
 *
 * @param values one of {@code boolean[], int[], long[], float[], double[], String[]}
 * @param length its length
 * @param nulls true where a value is missing, or null when none is
 */
public record ColumnArray(Object values, int length, boolean @Nullable [] nulls) {

    /**
     * Tells whether these values may go to a column of a type.
     *
     * @param type the type of a column
     * @return true when no value can lose anything
     */
    public boolean fits(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> values instanceof boolean[];
            case INT32 -> values instanceof int[];
            case INT64 -> values instanceof long[] || values instanceof int[];
            case FLOAT32 -> values instanceof float[];
            case FLOAT64 -> values instanceof double[] || values instanceof float[] || values instanceof int[];
            case STRING -> values instanceof String[];
        };
    }

    void copyTo(ColumnBuffer buffer, int row, int from, int count) {
        if (values instanceof double[] doubles) {
            for (int i = 0; i < count; i++) {
                buffer.values()[row + i] = Double.doubleToRawLongBits(doubles[from + i]);
            }
        } else if (values instanceof long[] longs) {
            System.arraycopy(longs, from, buffer.values(), row, count);
        } else {
            copyOther(buffer, row, from, count);
        }
        for (int i = 0; nulls != null && i < count; i++) {
            if (nulls[from + i]) {
                buffer.setNull(row + i);
            }
        }
    }

    private void copyOther(ColumnBuffer buffer, int row, int from, int count) {
        boolean toDouble = buffer.spec().type() == ColumnType.FLOAT64;
        for (int i = 0; i < count; i++) {
            if (values instanceof float[] floats) {
                buffer.values()[row + i] = toDouble
                        ? Double.doubleToRawLongBits(floats[from + i])
                        : ColumnBuffer.floatBits(floats[from + i]);
            } else if (values instanceof int[] ints) {
                buffer.values()[row + i] = toDouble ? Double.doubleToRawLongBits(ints[from + i]) : ints[from + i];
            } else if (values instanceof boolean[] booleans) {
                buffer.values()[row + i] = booleans[from + i] ? 1 : 0;
            } else {
                String text = ((String[]) values)[from + i];
                buffer.set(row + i, text);
            }
        }
    }

    /** The characters of some texts; 0 for other types. */
    long characters(int from, int count) {
        long sum = 0;
        if (values instanceof String[] texts) {
            for (int i = from; i < from + count; i++) {
                sum += texts[i] == null ? 0 : texts[i].length();
            }
        }
        return sum;
    }
}
