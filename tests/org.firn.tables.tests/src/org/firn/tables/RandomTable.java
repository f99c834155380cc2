/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;

/** Random rows of every type and shape, so that every encoding occurs, kept in memory to compare with. */
final class RandomTable {

    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("int", ColumnType.INT32, "px"),
            ColumnSpec.of("long", ColumnType.INT64),
            ColumnSpec.of("float", ColumnType.FLOAT32),
            ColumnSpec.of("double", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("text", ColumnType.STRING),
            ColumnSpec.of("rln.Extra", ColumnType.FLOAT64).required());

    private static final double[] SPECIAL = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -0.0,
        0.0,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Float.MAX_VALUE,
        Float.MIN_VALUE,
        1e300,
        -1
    };
    private static final long[] EXTREME = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    private static final int SHAPES = 8;

    final List<@Nullable Object[]> rows = new ArrayList<>();
    private final Random random;

    RandomTable(long seed, int count) {
        random = new Random(seed);
        int[] shapes = random.ints(SCHEMA.size(), 0, SHAPES).toArray();
        int[] nullShapes = random.ints(SCHEMA.size(), 0, 4).toArray();
        for (int i = 0; i < count; i++) {
            @Nullable Object[] row = new Object[SCHEMA.size()];
            row[0] = shapes[0] < 4 ? 10L + 3 * i : random.nextLong() >> 20;
            for (int c = 1; c < row.length; c++) {
                boolean isNull = nullShapes[c] == 1 && random.nextInt(5) == 0 || nullShapes[c] == 2;
                row[c] = isNull && SCHEMA.column(c).nullable()
                        ? null
                        : value(SCHEMA.column(c).type(), shapes[c], i);
            }
            rows.add(row);
        }
    }

    private Object value(ColumnType type, int shape, int i) {
        return switch (type) {
            case BOOLEAN -> shape == 0 || random.nextBoolean();
            case INT32 -> (int) whole(shape, i, 31);
            case INT64 -> whole(shape, i, 63);
            case FLOAT32 -> (float) real(shape, i);
            case FLOAT64 -> real(shape, i);
            case STRING -> text(shape, i);
        };
    }

    private long whole(int shape, int i, int bits) {
        return switch (shape) {
            case 0 -> -7;
            case 1 -> 5 - 2L * i;
            case 2 -> 1000 + random.nextInt(100);
            case 3 -> random.nextLong() >> 63 - bits;
            case 4 -> random.nextLong() >> 30 + 63 - bits;
            case 5 -> new Random(random.nextInt(20)).nextLong() >> 63 - bits;
            case 6 -> EXTREME[random.nextInt(EXTREME.length)] >> 63 - bits;
            default -> random.nextInt(2);
        };
    }

    private double real(int shape, int i) {
        return switch (shape) {
            case 0 -> 300;
            case 1 -> i * 0.5;
            case 2 -> Math.round(random.nextGaussian() * 1e5) / 1e3;
            case 3 -> random.nextGaussian();
            case 4 -> (float) random.nextGaussian();
            case 5 -> new Random(random.nextInt(20)).nextGaussian();
            case 6 -> SPECIAL[random.nextInt(SPECIAL.length)];
            default -> random.nextInt(10) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : random.nextInt(360) / 10.0;
        };
    }

    private String text(int shape, int i) {
        return switch (shape) {
            case 0 -> "";
            case 1 -> "%06d@stack.mrcs".formatted(i);
            case 2, 3 -> "micrograph " + random.nextInt(9) + " é 𝛼 \0\n";
            default -> "x".repeat(random.nextInt(30)) + random.nextLong();
        };
    }

    void writeRows(TableWriter writer, int from, int to) throws IOException {
        for (@Nullable Object[] row : rows.subList(from, to)) {
            for (int c = 0; c < row.length; c++) {
                set(writer, c, row[c]);
            }
            writer.endRow();
        }
    }

    private static void set(TableWriter writer, int column, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            writer.set(column, truth);
        } else if (value instanceof String text) {
            writer.set(column, text);
        } else if (value instanceof Long || value instanceof Integer) {
            writer.set(column, ((Number) value).longValue());
        } else if (value instanceof Number number) {
            writer.set(column, number.doubleValue());
        } else {
            writer.setNull(column);
        }
    }

    /** Writes all rows, published in groups of some size. */
    Path write(Path file, int groupRows) throws IOException {
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of("made by", "chance"))) {
            for (int from = 0; from < rows.size(); from += groupRows) {
                writeRows(writer, from, Math.min(rows.size(), from + groupRows));
                writer.flush("batch " + from);
            }
            writer.close(true);
        }
        return file;
    }

    /** The values of a column. */
    List<@Nullable Object> column(int index) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row[index]));
        return values;
    }

    /** Reads all values of a column through a cursor, as objects. */
    static List<@Nullable Object> read(ItemTable table, String column) {
        List<@Nullable Object> values = new ArrayList<>();
        ItemCursor cursor = table.cursor(column);
        while (cursor.next()) {
            values.add(value(cursor, 0));
        }
        return values;
    }

    /** The value of a column in the row where a cursor is; null for null. */
    static @Nullable Object value(ItemCursor cursor, int column) {
        if (cursor.isNull(column)) {
            return null;
        }
        return switch (cursor.columns().get(column).type()) {
            case BOOLEAN -> cursor.getBoolean(column);
            case INT32 -> cursor.getInt(column);
            case INT64 -> cursor.getLong(column);
            case FLOAT32 -> (float) cursor.getDouble(column);
            case FLOAT64 -> cursor.getDouble(column);
            case STRING -> cursor.getString(column);
        };
    }
}
