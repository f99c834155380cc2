/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.PlainFile;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.ColumnSpec;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * Parameter files of FREALIGN and cisTEM ({@code .par}): particles with angles, shifts in Å and defocus. They name no
 * stack and no pixel size: the settings {@code image.file} and {@code samplingRate} do.
 */
public final class FrealignFormat implements MetadataFormat {

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Arrays.stream(text.split("\n", 100))
                .filter(line -> !line.isBlank() && !line.strip().startsWith("C"))
                .findFirst()
                .map(line -> line.strip().matches("\\d+(\\s+[-+0-9.eE]+)+\\s*"))
                .orElse(true);
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        if (exchange.setting("image.file").isEmpty()) {
            exchange.warn(file + " names no stack, so the items have none. Add --set image.file=stack.mrcs.");
        }
        return new ForeignTable(new ParSource(file), ItemKind.PARTICLE, FrealignFields.PAR.mappings(), exchange);
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        ItemRows items = new ItemRows(rows, target, exchange);
        ItemWriting writing = new ItemWriting(items, FrealignFields.PAR.mappings(), exchange)
                .addExtras(FrealignFormat::field)
                .uses("image.file", ItemKind.SAMPLING_RATE)
                .tellWhatIsLeftOut("FREALIGN");
        PlainFile.write(target, out -> {
            ParSink sink = new ParSink(out, writing.fields());
            boolean numbered = !sink.missing().contains("C");
            while (items.next()) {
                writing.write(sink);
                sink.endRow(items.number(), numbered);
            }
            exchange.warn("FREALIGN's columns without values got its usual ones: " + sink.missing() + ".");
        });
    }

    private static Optional<ForeignField> field(ColumnSpec spec) {
        String name = spec.name().startsWith(ParSource.EXTRA) ? spec.name().substring(ParSource.EXTRA.length()) : "";
        return ParSource.COLUMNS.contains(name) ? Optional.of(ForeignField.of(name, spec.type())) : Optional.empty();
    }
}
