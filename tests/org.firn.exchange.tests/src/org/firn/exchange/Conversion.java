/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** Conversions in a folder, for tests. */
public final class Conversion {

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private Exchange exchange = new Exchange(Map.of());
    private int tables;

    /** Begins in a folder. */
    public Conversion(Path folder) {
        this.folder = folder;
    }

    /** Gives a value, as {@code --set} does. */
    public Conversion set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Copies a fixture into the folder. */
    public Path fixture(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Conversion.class.getResourceAsStream("/org/firn/exchange/" + name)) {
            Files.copy(in, file);
        }
        return file;
    }

    /** Writes a text file. */
    public Path text(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** Reads a file into a table. */
    public ItemTable read(MetadataFormat format, Path file) throws IOException {
        exchange = new Exchange(settings);
        Path table = folder.resolve("table" + tables++ + ".fit");
        try (TableSource source = format.read(file, exchange)) {
            source.writeTo(table);
        }
        return ItemTable.open(table);
    }

    /** Writes a table to a file. */
    public Path write(MetadataFormat format, ItemTable table, String name) throws IOException {
        exchange = new Exchange(settings);
        Path target = folder.resolve(name);
        format.write(RowSelection.of(table), target, exchange);
        return target;
    }

    /** What the last reading or writing told. */
    public Exchange exchange() {
        return exchange;
    }

    /** The values of one row that are there, by column. */
    public static Map<String, Object> row(ItemTable table, int row) {
        Map<String, Object> values = new LinkedHashMap<>();
        table.schema().columns().forEach(spec -> {
            Object value = spec.type().isReal()
                    ? (Object) table.doubles(spec.name())[row]
                    : spec.type().isWhole()
                            ? (Object) table.longs(spec.name(), Long.MIN_VALUE)[row]
                            : (Object) table.strings(spec.name())[row];
            values.put(spec.name(), value);
        });
        return values;
    }
}
