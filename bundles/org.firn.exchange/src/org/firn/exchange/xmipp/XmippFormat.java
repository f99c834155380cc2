/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.xmipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.DefocusMapping;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.StackImage;
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

/**
 * Metadata of Xmipp ({@code .xmd}): images with their alignments, or places. Labels that Firn has no column for are
 * carried ({@code xmipp.itemId}). The setting {@code alignment} (2D or 3D) says what angles mean.
 */
public final class XmippFormat implements MetadataFormat {

    private static final String EXTRA = "xmipp.";
    private static final String MARK = "XMIPP_STAR_1";
    private static final String BLOCK = "noname";

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.contains(MARK) || text.contains("data_") && text.contains("_image");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        try (StarReader reader = StarReader.open(file)) {
            StarCursor table = reader.nextTable();
            while (table != null) {
                boolean images = table.column("image").isPresent();
                if (images || table.column("xcoor").isPresent()) {
                    ItemKind kind = images ? ItemKind.PARTICLE : ItemKind.COORDINATE;
                    Set<String> known = Set.of("image", "angleRot", "angleTilt", "anglePsi", "shiftX", "shiftY");
                    StarSource source = new StarSource(file, table.name(), known, label -> EXTRA + label);
                    return new ForeignTable(source, kind, mappings(kind), exchange);
                }
                table = reader.nextTable();
            }
        }
        throw new FormatException(
                file, "has no table of images or places", "Give the file that lists them, as particles.xmd.");
    }

    private static List<Mapping> mappings(ItemKind kind) {
        if (kind.equals(ItemKind.COORDINATE)) {
            return List.of(
                    FieldMapping.same("xcoor", "x"),
                    FieldMapping.same("ycoor", "y"),
                    FieldMapping.same("cost", "score"),
                    FieldMapping.same("micrograph", "micrograph.name"));
        }
        return new ArrayList<>(List.of(
                new StackImage("image", true),
                FieldMapping.same("xcoor", "coordinate.x"),
                FieldMapping.same("ycoor", "coordinate.y"),
                new XmippPoses(),
                new DefocusMapping("ctfDefocusU", "ctfDefocusV", "ctfDefocusAngle", 1, 1, ""),
                FieldMapping.same("ctfVoltage", "acquisition.voltage"),
                FieldMapping.same("ctfSphericalAberration", "acquisition.sphericalAberration"),
                FieldMapping.same("ctfQ0", "acquisition.amplitudeContrast"),
                FieldMapping.same("samplingRate", ItemKind.SAMPLING_RATE),
                FieldMapping.same("ref", "classId"),
                FieldMapping.same("logLikelihood", "logLikelihood")));
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        ItemRows items = new ItemRows(rows, target, exchange);
        ItemKind kind = ItemWriting.kind(items);
        ItemWriting writing = new ItemWriting(items, mappings(kind), exchange)
                .addExtras(spec -> spec.name().startsWith(EXTRA)
                        ? Optional.of(ForeignField.of(spec.name().substring(EXTRA.length()), spec.type()))
                        : Optional.empty())
                .tellWhatIsLeftOut("Xmipp");
        try (StarWriter star = StarWriter.create(target)) {
            star.comment(MARK + " *")
                    .loop(
                            BLOCK,
                            writing.fields().stream().map(ForeignField::name).toList());
            StarSink sink = new StarSink(star);
            while (items.next()) {
                writing.write(sink);
                star.endRow();
            }
            star.finish();
        }
    }
}
