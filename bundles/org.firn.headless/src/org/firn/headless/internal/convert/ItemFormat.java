/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.firn.headless.internal.output.RowDestination;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.tables.ItemTable;
import org.firn.tables.Tables;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * A kind of file that items can be read from or written to: a program's, a plain table's, or Firn's own.
 *
 * @param id what {@code --from} and {@code --to} call it
 * @param reader makes an item table of a file
 * @param writer writes an item table to a file
 */
public record ItemFormat(String id, Reader reader, Writer writer) {

    /** Makes an item table of a file. */
    @FunctionalInterface
    public interface Reader {
        /** Makes the table. */
        void read(Path file, Path table, Exchange exchange) throws IOException;
    }

    /** Writes an item table to a file. */
    @FunctionalInterface
    public interface Writer {
        /** Writes the file, which is replaced when it exists. */
        void write(ItemTable table, Path file, Exchange exchange) throws IOException;
    }

    /** Firn's own item tables. */
    static final ItemFormat FIRN = new ItemFormat("fit", ItemFormat::copy, ItemFormat::copy);

    static boolean isFirn(Path file) {
        return file.toString().endsWith("." + FIRN.id);
    }

    private static void copy(Path file, Path table, Exchange exchange) throws IOException {
        try (ItemTable source = ItemTable.open(file)) {
            Tables.copy(source, List.of(), null, table);
        }
    }

    private static void copy(ItemTable table, Path file, Exchange exchange) throws IOException {
        // beside the source, whose folder is left to the one who made it with all that a table needs while it grows
        Path part = table.file().resolveSibling("copy.fit");
        Tables.copy(table, List.of(), null, part);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static ItemFormat of(MetadataFormatDescriptor format) {
        return new ItemFormat(
                format.id(),
                (file, table, exchange) -> {
                    try (TableSource source = format.create().read(file, exchange)) {
                        source.writeTo(table);
                    }
                },
                (table, file, exchange) -> format.create().write(RowSelection.of(table), file, exchange));
    }

    static ItemFormat of(TableFormatDescriptor format) {
        return new ItemFormat(
                format.id(),
                (file, table, exchange) -> {
                    try (TableSource source = format.create().open(file, null)) {
                        source.writeTo(table);
                    }
                },
                (table, file, exchange) ->
                        RowDestination.toFile(file, true, out -> format.create().write(RowSelection.of(table), out)));
    }
}
