/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.internal.exchange.CsvFormat;
import org.firn.tables.internal.exchange.JsonLinesFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSelectionTest {
    private static final TableSchema SCHEMA = TableSchema.of(
            ColumnSpec.of("name", ColumnType.STRING),
            ColumnSpec.of("x", ColumnType.FLOAT64),
            ColumnSpec.of("score", ColumnType.FLOAT32),
            ColumnSpec.of("good", ColumnType.BOOLEAN),
            ColumnSpec.of("frame", ColumnType.INT32));

    @TempDir
    private Path folder;

    private ItemTable table;
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void writeTable() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        Path file = folder.resolve("t.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            row(writer, 1, "plain", 0.1, 0.1f, true, 1);
            row(writer, 2, "with, comma and \"quotes\"", -1.5e-7, 3f, false, 2);
            writer.set(0, 3L).set(1, "");
            writer.endRow();
            row(writer, 4, "x", Double.NaN, Float.POSITIVE_INFINITY, true, 4);
            writer.close(true);
        }
        table = ItemTable.open(file);
    }

    private static void row(TableWriter writer, long id, String name, double x, float score, boolean good, int frame)
            throws Exception {
        writer.set(0, id).set(1, name).set(2, x).set(3, score).set(4, good).set(5, (long) frame);
        writer.endRow();
    }

    @AfterEach
    void closeTable() throws Exception {
        table.close();
        Locale.setDefault(before);
    }

    private static String csv(RowSelection rows) throws Exception {
        return text(new CsvFormat(), rows);
    }

    private static String text(TableFormat format, RowSelection rows) throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format.write(rows, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private RowSelection rows(String where, String sort, boolean descending, long limit, String... columns) {
        return RowSelection.of(table)
                .columns(List.of(columns))
                .where(where == null ? null : RowFilter.parse(where, SCHEMA))
                .sortBy(sort, descending)
                .limit(limit);
    }

    @Test
    void csvHasAHeaderExactNumbersInEveryLocaleAndQuotesWhereNeeded() throws Exception {
        assertEquals(
                """
                id,name,x,score,good,frame
                1,plain,0.1,0.1,true,1
                2,"with, comma and ""quotes""\",-1.5E-7,3.0,false,2
                3,"",,,,
                4,x,NaN,Infinity,true,4
                """,
                csv(rows(null, null, false, Long.MAX_VALUE)));
    }

    @Test
    void columnsComeInTheOrderAskedForAndAnEmptyResultStillHasAHeader() throws Exception {
        assertEquals("x,id\n", csv(rows("id > 100", null, false, Long.MAX_VALUE, "x", "id")));
    }

    @Test
    void rowsAreFilteredByColumnsThatAreNotShown() throws Exception {
        assertEquals("name\nplain\nx\n", csv(rows("good = true", null, false, Long.MAX_VALUE, "name")));
    }

    @Test
    void theLimitCountsRowsThatPassTheFilter() throws Exception {
        assertEquals("id\n1\n", csv(rows("good = true", null, false, 1, "id")));
        assertEquals("id\n", csv(rows(null, null, false, 0, "id")));
    }

    @Test
    void sortedRowsComeWithMissingValuesLast() throws Exception {
        assertEquals("id\n1\n2\n4\n3\n", csv(rows(null, "x", true, Long.MAX_VALUE, "id")));
        assertEquals("id\n2\n1\n", csv(rows(null, "x", false, 2, "id")));
    }

    @Test
    void jsonHasOneObjectARowAndNullForWhatItCannotSay() throws Exception {
        assertEquals(
                """
                {"id":1,"name":"plain","x":0.1,"score":0.1,"good":true,"frame":1}
                {"id":2,"name":"with, comma and \\"quotes\\"","x":-1.5E-7,"score":3.0,"good":false,"frame":2}
                {"id":3,"name":"","x":null,"score":null,"good":null,"frame":null}
                {"id":4,"name":"x","x":null,"score":null,"good":true,"frame":4}
                """,
                text(new JsonLinesFormat(), rows(null, null, false, Long.MAX_VALUE)));
    }
}
