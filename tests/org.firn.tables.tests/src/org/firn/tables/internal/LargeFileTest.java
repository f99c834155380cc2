/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are mapped in pieces; no piece reaches further than one buffer can. */
class LargeFileTest {

    private static final TableSchema SCHEMA = TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64));
    private static final int GROUPS = 5;
    private static final int ROWS = 1000;

    @TempDir
    Path folder;

    private Path write() throws IOException {
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (int group = 0; group < GROUPS; group++) {
                writer.appendColumns(new ColumnBatch(SCHEMA, ROWS).put("x", values(group)));
                writer.flush("");
            }
        }
        return file;
    }

    private static double[] values(int group) {
        double[] values = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[i] = Math.sin(i + ROWS * (double) group);
        }
        return values;
    }

    private static void assertAllRows(FitTable table) {
        double[] x = table.doubles("x");
        assertEquals(GROUPS * ROWS, x.length);
        for (int group = 0; group < GROUPS; group++) {
            assertArrayEquals(values(group), Arrays.copyOfRange(x, group * ROWS, (group + 1) * ROWS));
        }
        assertEquals(List.of(), table.damages());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8500, 9000, 20_000, 1 << 30})
    void anyPieceSizeShowsAllRows(long pieceBytes) throws Exception {
        try (FitTable table = FitTable.open(write(), pieceBytes)) {
            assertAllRows(table);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9000, 20_000, 1 << 30})
    void piecesGrowWithTheFile(long pieceBytes) throws Exception {
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of());
                FitTable table = FitTable.open(file, pieceBytes)) {
            for (int group = 0; group < GROUPS; group++) {
                writer.appendColumns(new ColumnBatch(SCHEMA, ROWS).put("x", values(group)));
                writer.flush("");
                table.refresh();
                assertEquals(Math.sin(ROWS * (double) group), table.doubles("x")[group * ROWS]);
            }
            assertAllRows(table);
        }
    }

    /** Moves the groups apart, with holes that count as parts of them, until the file has more than 4 GB. */
    @Test
    void aFileOfMoreThanFourGigabytesIsRead() throws Exception {
        Path file = write();
        long groupBytes = FitLayout.MAX_GROUP_BYTES;
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.getInt(12);
        long target = at;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (at < bytes.capacity()) {
                int length = (int) bytes.getLong(at + 8);
                int header = bytes.getInt(at + 4);
                bytes.putLong(at + 8, groupBytes);
                bytes.putInt(at + header - 4, FitLayout.crc(bytes, at, header - 4));
                channel.write(bytes.slice(at, length), target);
                at += length;
                target += groupBytes;
            }
            channel.write(ByteBuffer.allocate(8), target - 8);
            CommitRecord record = new CommitRecord(99, target, GROUPS * ROWS, GROUPS, true);
            record.write(bytes, FitLayout.FIRST_RECORD);
            record.write(bytes, FitLayout.SECOND_RECORD);
            channel.write(bytes.slice(0, FitLayout.DESCRIPTION), 0);
        }
        try (FitTable table = FitTable.open(file)) {
            assertEquals(true, Files.size(file) > 4L << 30);
            assertAllRows(table);
            assertEquals(3005, table.rowsOf(3006)[0]);
        }
    }
}
