/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.StarSink;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.RowSelection;

/** Writes items as RELION does. */
final class RelionWriter {

    private static final Map<String, Integer> VERSIONS = Map.of("3.0", 0, "3.1", 30001, "5.0", 50001);
    private static final Map<ItemKind, String> TABLES = Map.of(
            ItemKind.PARTICLE, "particles",
            ItemKind.MICROGRAPH, "micrographs",
            ItemKind.MOVIE, "movies",
            ItemKind.COORDINATE, "");
    /** What RELION 3.0 says of the pixel size, and later versions say better. */
    private static final Set<String> OBSOLETE = Set.of("rlnMagnification", "rlnDetectorPixelSize");
    /** A detector pixel of this size, µm, makes the magnification that gives back the pixel size. */
    private static final double DETECTOR_PIXEL = 5;

    private final Path target;
    private final Exchange exchange;
    private final ItemRows items;
    private final ItemKind kind;
    private final int version;

    RelionWriter(RowSelection rows, Path target, Exchange exchange) throws IOException {
        this.target = target;
        this.exchange = exchange;
        this.items = new ItemRows(rows, target, exchange);
        this.kind = ItemWriting.kind(items);
        String wanted =
                exchange.setting("version").orElse(items.properties().getOrDefault(RelionFormat.VERSION, "3.1"));
        Integer number = VERSIONS.get(wanted);
        if (number == null) {
            throw new IllegalArgumentException(
                    "--set version=" + wanted + " is no version of RELION's STAR. Give 3.0, 3.1 or 5.0.");
        }
        this.version = number;
    }

    void write() throws IOException {
        boolean old = version == 0;
        OpticsGroups optics = new OpticsGroups(target, kind, null, old, exchange);
        List<Mapping> mappings = new ArrayList<>(RelionLabels.mappings(kind, optics));
        boolean places = kind.equals(ItemKind.COORDINATE);
        if (old) {
            mappings.addAll(RowOptics.mappings());
        }
        ItemWriting writing = new ItemWriting(items, mappings, exchange);
        OpticsTable groups = new OpticsTable(kind, exchange);
        if (old) {
            addPixelSize(writing);
        } else if (!places) {
            groups.collect(items);
            writing.add(groupField()).uses(groups.used());
        }
        writing.addExtras(spec -> RelionLabels.label(spec)
                        .filter(label -> old || !OBSOLETE.contains(label))
                        .map(label -> ForeignField.of(label, spec.type())))
                .uses("rln.Magnification", "rln.DetectorPixelSize")
                .tellWhatIsLeftOut("RELION");
        try (StarWriter star = StarWriter.create(target)) {
            remarks(star);
            if (!old) {
                star.version(version);
            }
            if (!old && !places) {
                groups.write(star);
            }
            rows(star, writing);
            star.finish();
        }
    }

    private void rows(StarWriter star, ItemWriting writing) throws IOException {
        star.loop(
                version == 0 ? "" : TABLES.get(kind),
                writing.fields().stream().map(ForeignField::name).toList());
        StarSink sink = new StarSink(star);
        items.rewind();
        while (items.next()) {
            writing.write(sink);
            star.endRow();
        }
    }

    private void remarks(StarWriter star) throws IOException {
        for (Map.Entry<String, String> entry : items.properties().entrySet()) {
            if (entry.getKey().startsWith("guessed.")) {
                star.comment(entry.getKey() + ": " + entry.getValue());
            }
        }
    }

    private Writing groupField() {
        int column = items.column("opticsGroup");
        return new Writing(
                List.of(ForeignField.of(RelionLabels.GROUP, ColumnType.INT64)),
                Set.of("opticsGroup"),
                (rows, sink) -> sink.put(rows.whole(column, 1)));
    }

    /** RELION 3.0 has the magnification and the detector's pixel, of which those that were read are kept. */
    private void addPixelSize(ItemWriting writing) {
        int column = items.column(ItemKind.SAMPLING_RATE);
        if (column < 0 || items.has("rln.Magnification") && items.has("rln.DetectorPixelSize")) {
            writing.uses(ItemKind.SAMPLING_RATE);
            return;
        }
        writing.add(new Writing(
                List.of(
                        ForeignField.of("rlnMagnification", ColumnType.FLOAT64),
                        ForeignField.of("rlnDetectorPixelSize", ColumnType.FLOAT64)),
                Set.of(ItemKind.SAMPLING_RATE, "rln.Magnification", "rln.DetectorPixelSize"),
                (rows, sink) -> {
                    sink.put(1e4 * DETECTOR_PIXEL / rows.number(column));
                    sink.put(DETECTOR_PIXEL);
                }));
    }
}
