/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of column gets the encoding that was made for it, and comes back. */
class EncodingTest {

    private static final int ROWS = 5000;

    @TempDir
    Path folder;

    static Stream<Arguments> columns() {
        Random random = new Random(42);
        double[] shuffledMicrographs =
                random.ints(ROWS, 0, 300).mapToDouble(i -> 8000 + Math.sqrt(i)).toArray();
        return Stream.of(
                Arguments.of("one voltage", fill(i -> 300), FitLayout.CONSTANT, 8),
                Arguments.of("defocus of 300 micrographs", shuffledMicrographs, FitLayout.DICTIONARY, 9000),
                Arguments.of(
                        "angles with six decimals",
                        fill(i -> Math.round(random.nextDouble() * 36e7) / 1e6),
                        FitLayout.DECIMAL,
                        19_000),
                Arguments.of("whole numbers in doubles", fill(i -> random.nextInt(4096)), FitLayout.DECIMAL, 7700),
                Arguments.of("floats in doubles", fill(i -> random.nextFloat()), FitLayout.RAW, 4 * ROWS + 8),
                Arguments.of("any doubles", fill(i -> random.nextDouble()), FitLayout.RAW, 8 * ROWS),
                Arguments.of("one negative zero", fill(i -> i == 9 ? -0.0 : i * 0.5), FitLayout.RAW, 8 * ROWS),
                Arguments.of(
                        "decimals beyond 2^53",
                        fill(i -> 9.5e15 + 2 * i + random.nextInt(9) / 10.0),
                        FitLayout.RAW,
                        8 * ROWS));
    }

    private static double[] fill(IntToDoubleFunction value) {
        double[] values = new double[ROWS];
        Arrays.setAll(values, value);
        return values;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void doublesGetTheirEncoding(String name, double[] values, int encoding, int mostBytes) throws Exception {
        TableSchema schema = TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64));
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(new ColumnBatch(schema, ROWS).put("x", values));
            writer.close(true);
        }
        try (FitTable table = FitTable.open(file)) {
            Group group = table.state().groups().get(0);
            assertEquals(encoding, group.encoding(1));
            assertEquals(FitLayout.SEQUENCE, group.encoding(0));
            assertEquals(true, group.chunkBytes(1) <= mostBytes, "bytes: " + group.chunkBytes(1));
            assertArrayEquals(values, table.doubles("x"));
        }
    }

    @ParameterizedTest(name = "{0} bits")
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 55, 56, 57, 58, 62, 63, 64})
    void wholeNumbersOfEveryWidthComeBack(int bits) throws Exception {
        TableSchema schema = TableSchema.of(ColumnSpec.of("n", ColumnType.INT64));
        Random random = new Random(bits);
        long[] values = new long[ROWS];
        Arrays.setAll(values, i -> random.nextLong() >>> 64 - bits);
        values[3] = -1L >>> 64 - bits;
        values[4] = 0;
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            writer.appendColumns(new ColumnBatch(schema, ROWS).put("n", values));
            writer.close(true);
        }
        try (FitTable table = FitTable.open(file)) {
            assertArrayEquals(values, table.longs("n"));
            boolean raw = table.state().groups().get(0).encoding(1) == FitLayout.RAW;
            assertEquals(bits >= Bits.MAX_WIDTH, raw);
        }
    }
}
