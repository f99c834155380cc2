/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableFormat;
import org.firn.tables.exchange.TableSource;
import org.firn.tables.internal.exchange.CsvFormat;
import org.firn.tables.internal.exchange.JsonLinesFormat;

/** What is written as text is read as the same values. */
class ExchangeLawsTest {
    private static final int TRIES = 40;

    private static Path write(Desk desk, TableFormat format, RowSelection rows) throws IOException {
        Path file = desk.file();
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(rows, out);
        }
        return file;
    }

    private static ItemTable read(Desk desk, TableFormat format, Path file, @Nullable TableSchema declared)
            throws IOException {
        Path target = desk.file();
        try (TableSource source = format.open(file, declared)) {
            source.writeTo(target);
        }
        return desk.open(ItemTable.open(target));
    }

    /** JSON has neither NaN nor infinities: they are missing. */
    private static Items withoutOddNumbers(Items items) {
        List<Map<String, @Nullable Object>> rows = items.rows().stream()
                .<Map<String, @Nullable Object>>map(LinkedHashMap::new)
                .toList();
        rows.forEach(row -> row.replaceAll((name, value) ->
                value instanceof Number number && !Double.isFinite(number.doubleValue()) ? null : value));
        return new Items(items.names(), rows, items.groupRows());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void csvIsReadAsItWasWritten(@ForAll(supplier = AnyItems.class) Items items) throws Exception {
        try (Desk desk = new Desk()) {
            TableFormat csv = new CsvFormat();
            items.assertSame(read(desk, csv, write(desk, csv, RowSelection.of(desk.table(items))), Items.SCHEMA));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void jsonLinesAreReadAsTheyWereWritten(@ForAll(supplier = AnyItems.class) Items items) throws Exception {
        try (Desk desk = new Desk()) {
            TableFormat json = new JsonLinesFormat();
            withoutOddNumbers(items)
                    .assertSame(read(desk, json, write(desk, json, RowSelection.of(desk.table(items))), Items.SCHEMA));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void chosenRowsAreWrittenAsIfTheyWereTheTable(@ForAll(supplier = AnyItems.class) Items items) throws Exception {
        try (Desk desk = new Desk()) {
            TableFormat csv = new CsvFormat();
            List<String> columns = List.of("name", "id", "x");
            RowSelection chosen =
                    RowSelection.of(desk.table(items)).columns(columns).where(RowFilter.parse("n >= 0", Items.SCHEMA));
            Items kept = items.where(row -> row.get("n") instanceof Integer n && n >= 0);
            RowSelection whole = RowSelection.of(desk.table(kept)).columns(columns);
            assertEquals(Files.readString(write(desk, csv, whole)), Files.readString(write(desk, csv, chosen)));
        }
    }
}
