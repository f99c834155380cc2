/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.StarSink;
import org.firn.exchange.mapping.StarSource;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** STAR files of cisTEM, whose labels begin with {@code _cisTEM} and mean what FREALIGN's columns do. */
public final class CistemFormat implements MetadataFormat {

    private static final String PREFIX = "cisTEM";
    private static final String EXTRA = "cistem.";

    @Override
    public boolean recognises(Path file, byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).contains("_" + PREFIX);
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        try (StarReader reader = StarReader.open(file)) {
            StarCursor table = reader.nextTable();
            if (table == null || table.column("cisTEMAnglePsi").isEmpty()) {
                throw new FormatException(
                        file, "has no table with _cisTEMAnglePsi", "Give a file of particles of cisTEM.");
            }
            StarSource source = new StarSource(file, table.name(), Set.of(), CistemFormat::column);
            return new ForeignTable(source, ItemKind.PARTICLE, FrealignFields.CISTEM.mappings(), exchange);
        }
    }

    private static String column(String label) {
        return EXTRA + (label.startsWith(PREFIX) ? label.substring(PREFIX.length()) : label);
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        ItemRows items = new ItemRows(rows, target, exchange);
        ItemWriting writing = new ItemWriting(items, FrealignFields.CISTEM.mappings(), exchange)
                .addExtras(spec -> spec.name().startsWith(EXTRA)
                        ? Optional.of(ForeignField.of(PREFIX + spec.name().substring(EXTRA.length()), spec.type()))
                        : Optional.empty())
                .tellWhatIsLeftOut(PREFIX);
        try (StarWriter star = StarWriter.create(target)) {
            star.loop("", writing.fields().stream().map(ForeignField::name).toList());
            StarSink sink = new StarSink(star);
            while (items.next()) {
                writing.write(sink);
                star.endRow();
            }
            star.finish();
        }
    }
}
