/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.expression;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Random rows with nulls and odd numbers, kept in memory to compare with. */
public final class RandomRows {

    static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("x", ColumnType.FLOAT64, "Å"),
            ColumnSpec.of("y.v", ColumnType.FLOAT32, "nm"),
            ColumnSpec.of("z", ColumnType.FLOAT64),
            ColumnSpec.of("angle", ColumnType.FLOAT64, "degree"),
            ColumnSpec.of("n", ColumnType.INT64),
            ColumnSpec.of("k", ColumnType.INT32, "px"),
            ColumnSpec.of("s", ColumnType.STRING),
            ColumnSpec.of("t", ColumnType.BOOLEAN),
            ColumnSpec.of("u", ColumnType.BOOLEAN));

    private static final double[] ODD = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.0};
    private static final long[] EXTREME = {Long.MIN_VALUE, Long.MAX_VALUE, 0, 9_007_199_254_740_993L};

    final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    RandomRows(long seed, int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Map<String, @Nullable Object> row = new HashMap<>();
            for (ColumnSpec column : SCHEMA.columns().subList(1, SCHEMA.size())) {
                row.put(column.name(), random.nextInt(6) == 0 ? null : value(column.type(), random));
            }
            rows.add(row);
        }
    }

    private static Object value(ColumnType type, Random random) {
        boolean odd = random.nextInt(12) == 0;
        return switch (type) {
            case BOOLEAN -> random.nextBoolean();
            case INT32 -> (long) random.nextInt(20) - 10;
            case INT64 -> odd ? EXTREME[random.nextInt(EXTREME.length)] : (long) random.nextInt(20) - 10;
            case FLOAT32, FLOAT64 -> odd ? ODD[random.nextInt(ODD.length)] : (random.nextInt(4000) - 2000) / 64.0;
            case STRING -> odd ? "" : String.valueOf((char) ('a' + random.nextInt(5)));
        };
    }

    Path write(Path file, int groupRows) throws IOException {
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (int i = 0; i < rows.size(); i++) {
                for (int c = 1; c < SCHEMA.size(); c++) {
                    set(writer, c, rows.get(i).get(SCHEMA.column(c).name()));
                }
                writer.endRow();
                if (i % groupRows == groupRows - 1) {
                    writer.flush("to " + i);
                }
            }
            writer.close(true);
        }
        return file;
    }

    private static void set(TableWriter writer, int column, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            writer.set(column, truth);
        } else if (value instanceof Long whole) {
            writer.set(column, whole);
        } else if (value instanceof Double real) {
            writer.set(column, real);
        } else if (value instanceof String text) {
            writer.set(column, text);
        } else {
            writer.setNull(column);
        }
    }

    /** The values of an expression for all rows. */
    public static List<@Nullable Object> evaluate(ItemTable table, Expression expression) {
        Expression prepared = expression.over(table);
        List<@Nullable Object> found = new ArrayList<>();
        List<String> columns = new ArrayList<>(prepared.columns());
        columns.add("id");
        ItemCursor cursor = table.cursor(columns.toArray(String[]::new));
        ExpressionValues values = prepared.bind(cursor);
        while (cursor.nextBatch()) {
            for (int i = 0; i < cursor.batchRows(); i++) {
                found.add(values.nulls()[i] ? null : value(values, prepared.type(), i));
            }
        }
        return found;
    }

    private static Object value(ExpressionValues values, ColumnType type, int i) {
        return switch (type) {
            case BOOLEAN -> values.longs()[i] == 1;
            case INT64 -> values.longs()[i];
            case FLOAT64 -> values.doubles()[i];
            default -> String.valueOf(values.strings()[i]);
        };
    }
}
