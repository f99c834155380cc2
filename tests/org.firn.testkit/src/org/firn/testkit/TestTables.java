/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/** Tables with every type and with values that are hard to keep, and their rows as objects to compare with. */
public final class TestTables {
    /** A column of each type and a text with few values. */
    public static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("flag", ColumnType.BOOLEAN),
            ColumnSpec.of("frame", ColumnType.INT32, "px"),
            ColumnSpec.of("count", ColumnType.INT64),
            ColumnSpec.of("score", ColumnType.FLOAT32),
            ColumnSpec.of("ctf.defocusU", ColumnType.FLOAT64, "Å").documented("The greater defocus"),
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("micrograph.name", ColumnType.STRING));

    private static final double[] REALS = {
        0.0, -0.0, 0.1, 1e-3, 9.999999e-4, 1e7, 12345.678901, 1.0 / 3, 4.9e-324, 1.7976931348623157e308, 2e-7, -8.25e15
    };
    private static final long[] WHOLES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, 999_999_999_999_999_999L};
    private static final String[] TEXTS = {
        "",
        " ",
        "007",
        "12",
        "true",
        "a,b",
        "say \"so\"",
        "two\nlines\r\nthree",
        "é 𝛼 Å",
        "\\n\t\u0001",
        "\u2028",
        "null",
        "NaN"
    };

    private TestTables() {}

    /**
     * Writes a closed table of random hard values, every fifth of which is missing.
     *
     * @param file must not exist
     * @param rows how many
     * @param special whether NaN and infinities occur too
     */
    public static ItemTable write(Path file, int rows, boolean special) throws IOException {
        Random random = new Random(rows);
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of("samplingRate", "1.35"))) {
            for (int i = 0; i < rows; i++) {
                writer.set(0, i * 3L + 7);
                for (int c = 1; c < SCHEMA.size(); c++) {
                    if (random.nextInt(5) > 0) {
                        set(writer, c, random, special);
                    }
                }
                writer.endRow();
            }
            writer.close(true);
        }
        return ItemTable.open(file);
    }

    private static void set(TableWriter writer, int column, Random random, boolean special) {
        switch (SCHEMA.column(column).type()) {
            case BOOLEAN -> writer.set(column, random.nextBoolean());
            case INT32 -> writer.set(column, (long) random.nextInt());
            case INT64 -> writer.set(column, WHOLES[random.nextInt(WHOLES.length)]);
            case FLOAT32 -> writer.set(column, (double) Float.intBitsToFloat(finite(random.nextInt())));
            case FLOAT64 -> writer.set(column, real(random, special));
            case STRING ->
                writer.set(
                        column,
                        column == SCHEMA.size() - 1
                                ? "mic" + random.nextInt(9)
                                : TEXTS[random.nextInt(TEXTS.length)] + (random.nextBoolean() ? "" : random.nextInt()));
        }
    }

    /** The bits of a number that is neither NaN nor infinite. */
    private static int finite(int bits) {
        return Float.isFinite(Float.intBitsToFloat(bits)) ? bits : 0x3dcccccd;
    }

    private static double real(Random random, boolean special) {
        double[] strange = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        int kind = random.nextInt(special ? 4 : 3);
        return switch (kind) {
            case 0 -> REALS[random.nextInt(REALS.length)];
            case 1 -> Math.rint(random.nextGaussian() * 1e7) / 1e3;
            case 2 -> random.nextGaussian();
            default -> strange[random.nextInt(strange.length)];
        };
    }

    /**
     * All rows of a table.
     *
     * @param columns which; none means all
     * @return Boolean, Integer, Long, Float, Double, String or null, as the types of the columns are
     */
    public static List<List<@Nullable Object>> rows(ItemTable table, String... columns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        ItemCursor cursor = table.cursor(columns);
        while (cursor.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int c = 0; c < cursor.columns().size(); c++) {
                row.add(cursor.isNull(c) ? null : value(cursor, c));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(ItemCursor cursor, int column) {
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
