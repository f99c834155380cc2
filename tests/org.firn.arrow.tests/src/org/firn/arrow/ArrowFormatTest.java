/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TableSource;
import org.firn.testkit.TestTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden files were written by pyarrow 25.0.1 with {@code pyarrow.ipc.new_file} in batches of five rows: a column
 * of each type that Firn reads, with nulls; {@code pyarrow.rows.txt} has their rows, as pyarrow gives them back.
 */
class ArrowFormatTest {
    private static final int SEVERAL_BATCHES = 150_000;

    @TempDir
    private Path folder;

    private int made;

    private Path golden(String name) throws IOException {
        try (InputStream in = ArrowFormatTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private ItemTable read(Path file, @Nullable TableSchema declared) throws IOException {
        Path target = folder.resolve("read" + made++ + ".fit");
        try (TableSource source = new ArrowFormat().open(file, declared)) {
            source.writeTo(target);
        }
        return ItemTable.open(target);
    }

    private Path write(RowSelection rows) throws IOException {
        Path file = folder.resolve("rows" + made++ + ".arrow");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ArrowFormat().write(rows, out);
        }
        return file;
    }

    private String refusal(Path file) {
        String message =
                assertThrows(TableFormatException.class, () -> read(file, null)).getMessage();
        assertTrue(message.startsWith(file + " "), message);
        return message.substring(file.toString().length() + 1);
    }

    /** As the script that made the golden files wrote the rows: reals by their bits. */
    private static String text(@Nullable Object value) {
        if (value instanceof Float number) {
            return "f%08x".formatted(Float.floatToRawIntBits(number));
        }
        return value instanceof Double number
                ? "d%016x".formatted(Double.doubleToRawLongBits(number))
                : String.valueOf(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyarrow.arrow", "pyarrow-lz4.arrow"})
    void filesOfPyarrowHaveTheirValuesNullsTypesAndMetadata(String name) throws Exception {
        List<String> expected = Files.readAllLines(golden("pyarrow.rows.txt"));
        try (ItemTable table = read(golden(name), null)) {
            List<String> rows = TestTables.rows(table).stream()
                    .map(row -> row.stream().map(ArrowFormatTest::text).collect(Collectors.joining("|")))
                    .toList();
            assertEquals(expected, rows);
            assertEquals(Map.of("samplingRate", "1.35"), table.properties());
            ColumnSpec defocus = table.schema().column("ctf.defocusU");
            assertEquals(new ColumnSpec("ctf.defocusU", ColumnType.FLOAT64, "Å", "The greater defocus", true), defocus);
            assertEquals("long name", table.schema().column("long_name").documentation());
            assertEquals(
                    "[INT64, INT32, INT32, INT32, INT32, INT32, INT64, INT64, FLOAT32, FLOAT64, BOOLEAN, STRING, "
                            + "STRING, STRING, STRING, STRING]",
                    table.schema().columns().stream()
                            .map(ColumnSpec::type)
                            .toList()
                            .toString());
        }
    }

    @Test
    void longRepeatsAreUnpacked() throws Exception {
        try (ItemTable table = read(golden("pandas-lz4.arrow"), null)) {
            assertEquals(1500, table.size());
            long[] phases = table.longs("phase");
            String[] names = table.strings("name");
            double[] same = table.doubles("same");
            for (int i = 0; i < names.length; i++) {
                assertEquals(i % 100, phases[i]);
                assertEquals("micrograph %03d".formatted(i / 300), names[i]);
                assertEquals(0.5, same[i]);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadBackBitByBit() throws Exception {
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), SEVERAL_BATCHES, true);
                ItemTable read = read(write(RowSelection.of(table)), null)) {
            assertEquals(table.schema(), read.schema());
            assertEquals(table.properties(), read.properties());
            assertEquals(TestTables.rows(table), TestTables.rows(read));
        }
    }

    @Test
    void chosenRowsAndColumnsAreWrittenInTheirOrder() throws Exception {
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), 20_000, false)) {
            RowFilter filter = RowFilter.parse("flag and frame > 0", table.schema());
            RowSelection rows = RowSelection.of(table)
                    .columns(List.of("micrograph.name", "id"))
                    .where(filter)
                    .sortBy("id", true)
                    .limit(3000);
            try (ItemTable read = read(write(rows), null)) {
                long[] ids = read.longs("id");
                long[] sorted = table.query()
                        .where(filter)
                        .sortBy("id", true)
                        .limit(3000)
                        .rowNumbers();
                assertEquals(sorted.length, ids.length);
                assertEquals(
                        table.rows(sorted, "id").getLong(2500, 0),
                        read.rows(new long[] {2500}, "id").getLong(0, 0));
                assertEquals(2, read.schema().size());
            }
        }
    }

    @Test
    void aTableWithoutRowsKeepsItsColumns() throws Exception {
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), 0, false);
                ItemTable read = read(write(RowSelection.of(table)), null)) {
            assertEquals(table.schema(), read.schema());
            assertEquals(0, read.size());
        }
    }

    @Test
    void declaredColumnsMayBeWiderButNotNarrower() throws Exception {
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), 100, false)) {
            Path file = write(RowSelection.of(table).columns(List.of("id", "score")));
            TableSchema wide = TableSchema.of(
                    ColumnSpec.of("score", ColumnType.FLOAT64), ColumnSpec.of("other", ColumnType.STRING));
            try (ItemTable read = read(file, wide)) {
                assertEquals(table.doubles("score")[7], read.doubles("score")[7]);
            }
            TableSchema narrow = TableSchema.of(ColumnSpec.of("score", ColumnType.INT32));
            String message = assertThrows(TableFormatException.class, () -> read(file, narrow))
                    .getMessage();
            assertTrue(message.contains("column score of the type FLOAT32, where INT32 is needed"), message);
        }
    }

    @Test
    void zstandardIsRefusedWithTheCure() throws Exception {
        String message = refusal(golden("pyarrow-zstd.arrow"));
        assertTrue(message.startsWith("is compressed with Zstandard"), message);
        assertTrue(message.contains("compression='lz4'"), message);
    }

    @Test
    void otherFilesAreRefusedByName() throws Exception {
        byte[] parquet = "PAR1 and so on".getBytes(StandardCharsets.US_ASCII);
        assertTrue(refusal(Files.write(folder.resolve("p.arrow"), parquet)).startsWith("is a Parquet file"));
        byte[] stream = {-1, -1, -1, -1, 0, 0, 0, 0};
        assertTrue(refusal(Files.write(folder.resolve("s.arrow"), stream)).startsWith("is an Arrow stream"));
        assertTrue(refusal(Files.write(folder.resolve("e.arrow"), new byte[0])).startsWith("is no Arrow file"));
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(golden("pyarrow.arrow"));
        for (int length = 0; length < whole.length; length += 97) {
            Path file = Files.write(folder.resolve("cut.arrow"), Arrays.copyOf(whole, length));
            String message = refusal(file);
            assertTrue(message.startsWith("is "), message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyarrow.arrow", "pyarrow-lz4.arrow"})
    void aDamagedFileIsReadOrRefusedButNeverAnythingElse(String name) throws Exception {
        byte[] whole = Files.readAllBytes(golden(name));
        List<String> strange = new ArrayList<>();
        for (int place = 0; place < whole.length; place += 29) {
            byte[] bytes = whole.clone();
            bytes[place] ^= 0x55;
            Path file = Files.write(folder.resolve("bad.arrow"), bytes);
            try (ItemTable table = read(file, null)) {
                Files.delete(table.file());
            } catch (TableFormatException e) {
                assertFalse(e.getMessage().isBlank());
            } catch (RuntimeException | OutOfMemoryError e) {
                strange.add(place + ": " + e);
            }
        }
        assertEquals(List.of(), strange);
    }
}
