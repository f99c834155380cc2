/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.Mapping;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.exchange.RowSelection;

/** Writes items as a structured NumPy array. Texts have a fixed width there, so the items are run through twice. */
final class CsWriter {

    private final Path target;
    private final Exchange exchange;
    private final ItemRows items;
    private final ItemKind kind;

    CsWriter(RowSelection rows, Path target, Exchange exchange) throws IOException {
        this.target = target;
        this.exchange = exchange;
        this.items = new ItemRows(rows, target, exchange);
        this.kind = ItemWriting.kind(items);
    }

    void write() throws IOException {
        List<Mapping> mappings = new ArrayList<>(CryosparcFormat.mappings(kind));
        ItemWriting writing = new ItemWriting(items, mappings, exchange)
                .addExtras(CsWriter::field)
                .uses("micrograph.id", "micrograph.name", "optics.name")
                .tellWhatIsLeftOut("cryoSPARC");
        CsWidths widths = new CsWidths(writing.fields());
        items.rewind();
        while (items.next()) {
            writing.write(widths.beginRow());
        }
        try (CsSink sink = new CsSink(target, widths, items.size())) {
            items.rewind();
            while (items.next()) {
                sink.beginRow();
                writing.write(sink);
            }
            sink.finish();
        }
    }

    /** The field that a column carries: its documentation says which, and how it was stored. */
    private static Optional<ForeignField> field(ColumnSpec spec) {
        String text = spec.documentation();
        int blank = text.indexOf(' ');
        if (!spec.name().startsWith(CsSource.EXTRA) || blank < 0) {
            return Optional.empty();
        }
        ForeignField field = new ForeignField(text.substring(0, blank), spec.type(), text.substring(blank + 1));
        return CsField.stored(field) == null ? Optional.empty() : Optional.of(field);
    }
}
