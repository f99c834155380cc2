/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.exchange.CsvFormat;
import org.firn.tables.internal.exchange.JsonLinesFormat;
import org.firn.testkit.TestTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CSV and JSON lines have in common, and the messages of both. */
class TextFormatTest {
    private static final int SEVERAL_BATCHES = 20_000;

    @TempDir
    private Path folder;

    private static TableFormat format(String id) {
        return id.equals("csv") ? new CsvFormat() : new JsonLinesFormat();
    }

    private Path write(TableFormat format, ItemTable table) throws Exception {
        Path file = folder.resolve("rows.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(RowSelection.of(table), out);
        }
        return file;
    }

    private ItemTable read(String id, Path file, TableSchema declared) throws Exception {
        Path target = folder.resolve("read" + System.nanoTime() + ".fit");
        try (TableSource source = format(id).open(file, declared)) {
            source.writeTo(target);
        }
        return ItemTable.open(target);
    }

    private ItemTable read(String id, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), text);
        return read(id, file, null);
    }

    private String refusal(String id, String text, TableSchema declared) throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), text);
        String message = assertThrows(TableFormatException.class, () -> read(id, file, declared))
                .getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".fit")), "a faulty file leaves no table");
        }
        return message.substring(file.toString().length());
    }

    @ParameterizedTest
    @CsvSource({"csv, true", "json, false"})
    void everyValueIsReadBackBitByBitWhereTheTypesAreDeclared(String id, boolean special) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), SEVERAL_BATCHES, special);
                ItemTable read = read(id, write(format(id), table), TestTables.SCHEMA)) {
            assertEquals(TestTables.rows(table), TestTables.rows(read));
            assertEquals(TestTables.SCHEMA, read.schema());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"csv", "json"})
    void numbersAndTextsAreReadBackWithoutDeclaration(String id) throws Exception {
        String[] columns = {"id", "flag", "frame", "count", "ctf.defocusU", "micrograph.name"};
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), 1000, false);
                ItemTable read = read(id, write(format(id), table), null)) {
            // what is inferred is the wide type
            List<ColumnType> types = Arrays.stream(columns)
                    .map(c -> read.schema().column(c).type())
                    .toList();
            assertEquals("[INT64, BOOLEAN, INT64, INT64, FLOAT64, STRING]", types.toString());
            assertEquals(
                    TestTables.rows(table, columns).toString(),
                    TestTables.rows(read, columns).toString());
        }
    }

    @Test
    void onlyChosenRowsAreWrittenWhateverTheOrder() throws Exception {
        try (ItemTable table = TestTables.write(folder.resolve("a.fit"), SEVERAL_BATCHES, false)) {
            RowFilter filter = RowFilter.parse("id >= percentile(id, 99) and flag", table.schema());
            long count = table.query().where(filter).count();
            ByteArrayOutputStream streamed = new ByteArrayOutputStream();
            new CsvFormat()
                    .write(RowSelection.of(table).columns(List.of("name", "id")).where(filter), streamed);
            ByteArrayOutputStream sorted = new ByteArrayOutputStream();
            new CsvFormat()
                    .write(
                            RowSelection.of(table)
                                    .columns(List.of("name", "id"))
                                    .where(filter)
                                    .sortBy("id", false),
                            sorted);
            assertTrue(count > 10);
            assertEquals(streamed.toString(StandardCharsets.UTF_8), sorted.toString(StandardCharsets.UTF_8));
            Path file = Files.write(folder.resolve("x.csv"), streamed.toByteArray());
            try (ItemTable read = read("csv", file, null)) {
                assertEquals(count, read.size());
            }
        }
    }

    @Test
    void csvOfOtherProgramsIsUnderstood() throws Exception {
        String text = "\uFEFFid,x [Å],\"Defocus, U\",ok,n,none\r\n7,1.5,\"a \"\"b\"\"\",True,007,\r\n\r\n"
                + "9,,\"two\r\nlines\",FALSE,8,\n10,\"-2e3\",,true,9,";
        try (ItemTable table = read("csv", text)) {
            assertEquals(
                    "[[7, 1.5, a \"b\", true, 007, null], [9, null, two\r\nlines, false, 8, null], "
                            + "[10, -2000.0, null, true, 9, null]]",
                    TestTables.rows(table).toString());
            assertEquals("Å", table.schema().column("x").unit());
            assertEquals("Defocus, U", table.schema().column("Defocus_U").documentation());
        }
    }

    @Test
    void jsonOfOtherProgramsIsUnderstood() throws Exception {
        String text = "\n{ \"x\" : 1, \"t\":\"a\\u00e9\\ud835\\udefc\\n\" }\r\n{\"t\":\"12\", \"y\":-1.5e2}\n"
                + "{\"y\":NaN,\"x\":null}";
        try (ItemTable table = read("json", text)) {
            assertEquals(
                    "[[1, 1, aé𝛼\n, null], [2, null, 12, -150.0], [3, null, null, NaN]]",
                    TestTables.rows(table).toString());
        }
    }

    @Test
    void aTypeFitsAllValuesOfTheFile() throws Exception {
        StringBuilder text = new StringBuilder("a,b,c\n");
        for (int i = 0; i < 50_000; i++) {
            text.append(i).append(',').append(i).append(",true\n");
        }
        text.append("1.5,x,0\n");
        try (ItemTable table = read("csv", text.toString())) {
            assertEquals(
                    "[INT64, FLOAT64, STRING, STRING]",
                    table.schema().columns().stream()
                            .map(ColumnSpec::type)
                            .toList()
                            .toString());
            assertEquals(50_001, table.size());
        }
    }

    @Test
    void aBlankLineIsARowWhereThereIsButOneColumn() throws Exception {
        for (String end : List.of("\n", "\r\n", "\r")) {
            try (ItemTable table = read("csv", String.join(end, "x", "1", "", "2", ""))) {
                assertEquals(
                        "[[1, 1], [2, null], [3, 2]]", TestTables.rows(table).toString());
            }
            Path file = Files.writeString(folder.resolve("in.txt"), String.join(end, "x,y", "1,2", "", "1"));
            String message = assertThrows(TableFormatException.class, () -> read("csv", file, null))
                    .getMessage();
            assertTrue(message.contains("line 4, column y: the row has 1 value"), message);
        }
    }

    @Test
    void idsAreThoseOfTheFileWhereverTheyStand() throws Exception {
        try (ItemTable table = read("csv", "x, id \n5,70\n6,30\n")) {
            assertEquals("[[70, 5], [30, 6]]", TestTables.rows(table).toString());
        }
    }

    @Test
    void aFileWithoutRowsIsATableWithoutRows() throws Exception {
        try (ItemTable csv = read("csv", "x,y\n");
                ItemTable json = read("json", "")) {
            assertEquals(List.of("id", "x", "y"), csv.schema().names());
            assertEquals(0, csv.size());
            assertEquals(List.of("id"), json.schema().names());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` is empty.` | ``",
                "`, line 1, column number 2: the column has no name` | `x,,y~1,2,3`",
                "`, line 1: the header has no commas, but semicolons` | `x;y~1;2`",
                "`, line 3, column y: the row has 1 value, but the header names 2 columns` | `x,y~1,2~3~`",
                "`, line 2: the row has 3 values, but the header names 2 columns` | `x,y~1,2,3`",
                "`, line 3, column y: the quote that opens here is never closed` | `x,y~1,2~3,\"4~5,6`",
                "`, line 2, column x: there is text behind the closing quote` | `x,y~\"1\"2,3`",
                "` has two columns x` | `x,x~1,2`",
                "` has columns 'a b' and 'a_b', which would both be a_b` | `a b,a_b~1,2`",
                "` has a column id of other values than whole numbers` | `id,x~a,1`",
                "` has a column id without a value in some rows` | `id,x~1,1~,2`",
                "` has a column 'z', which is none of id, x, y` | `x,z~1,2`",
                "` has column x in nm, but it is declared in Å` | `x [nm]~1`",
                "`, line 4, column x: 'one' is not a number` | `x,y~1,2~~one,2`",
                "`, line 2, column y: '3000000000' is not a whole number of 32 bits` | `x,y~1,3000000000`",
                "`, line 2, column y: the value is missing` | `x,y~1,`",
            })
    void faultyCsvIsRefusedWithThePlace(String message, String text) throws Exception {
        boolean guessed = message.contains("id ") && !message.contains("none of") || message.contains("would both");
        TableSchema declared = TableSchema.of(
                ColumnSpec.of("x", ColumnType.FLOAT64, "Å"),
                ColumnSpec.of("y", ColumnType.INT32).required());
        String said = refusal("csv", text.replace('~', '\n'), guessed || message.contains("two") ? null : declared);
        assertTrue(said.startsWith(message), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` has a column id without a value in some rows` | `{\"x\":1}~{\"x\":1,\"id\":1}`",
                "` has a column id without a value in some rows` | `{\"id\":1}~{\"x\":1}`",
                "`, line 2: the line is no object` | `{\"x\":1}~x`",
                "`, line 1: the line is an array` | `[{\"x\":1}]`",
                "`, line 1: the object has no end` | `{\"x\":1`",
                "`, line 1: there is neither a comma nor a brace` | `{\"x\":1 2}`",
                "`, line 1: there is text behind the object` | `{\"x\":1} 2`",
                "`, line 1: a quote is never closed` | `{\"x\":\"1~\"}`",
                "`, line 1: a name without quotes` | `{x:1}`",
                "`, line 1, column x: there is no colon` | `{\"x\" 1}`",
                "`, line 1, column x: the object has the member twice` | `{\"x\":1,\"x\":2}`",
                "`, line 2, column x: the value is an array` | `{\"x\":1}~{\"x\":[1]}`",
                "`, line 1, column x: 'abc' is no value` | `{\"x\":abc}`",
                "`, line 1, column x: there is no value` | `{\"x\":}`",
                "`, line 1: a backslash begins nothing` | `{\"x\":\"\\q\"}`",
                "`, line 1: a backslash begins nothing` | `{\"x\":\"\\ud800\"}`",
                "`, line 1: a backslash begins nothing` | `{\"x\":\"\\u12`",
            })
    void faultyJsonIsRefusedWithThePlace(String message, String text) throws Exception {
        String said = refusal("json", text.replace('~', '\n'), null);
        assertTrue(said.startsWith(message), said);
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        Path file = Files.write(folder.resolve("latin.csv"), "x,y\n1,\u00c5\n".getBytes(StandardCharsets.ISO_8859_1));
        String message = assertThrows(TableFormatException.class, () -> read("csv", file, null))
                .getMessage();
        assertEquals(file + ", line 2, column y: the text is not UTF-8. Save the file in UTF-8.", message);
        Path wide = Files.write(folder.resolve("wide.csv"), "\uFEFFx,y\n".getBytes(StandardCharsets.UTF_16LE));
        message = assertThrows(TableFormatException.class, () -> read("csv", wide, null))
                .getMessage();
        assertEquals(wide + " is text in UTF-16. Save it in UTF-8.", message);
    }

    @Test
    void rowsLargerThanTheBufferAreRead() throws Exception {
        String wide = "x".repeat(300_000) + "\"\"\n";
        String text = "a,b\n\"" + wide.repeat(3) + "\",\"" + wide + "\"\r\n1,2\r\n";
        try (ItemTable table = read("csv", text)) {
            String cell = wide.replace("\"\"", "\"");
            assertEquals(List.of(List.of(1L, cell.repeat(3), cell), List.of(2L, "1", "2")), TestTables.rows(table));
        }
    }
}
