/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.StarSource;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;
import org.firn.formats.star.StarTable;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * STAR files of RELION 3.0, 3.1 and later: particles, places, micrographs and movies, with their optics groups. Labels
 * that Firn has no column for are carried ({@code rln.GroupNumber}, {@code rln.optics.BeamTiltX}).
 *
 * <p>The setting {@code version} (3.0, 3.1 or 5.0) says what is written, else the version that was read, else 3.1.
 */
public final class RelionFormat implements MetadataFormat {

    /** The property of a table that says which version it came from. */
    static final String VERSION = "rln.version";

    private static final int NEWEST = 50001;
    private static final String OPTICS = "optics";

    /** What stands in a file. */
    private record Content(String table, ItemKind kind, @Nullable StarTable optics, OptionalInt version) {}

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.contains("_rln") && text.contains("data_");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        Content content = survey(file);
        int version = content.version.orElse(0);
        if (version > NEWEST) {
            exchange.warn(file + " says version " + version + ", which is newer than RELION 5 (" + NEWEST
                    + "). It was read as one of RELION 5; labels that are new are carried as they are.");
        }
        OpticsGroups optics = new OpticsGroups(file, content.kind, content.optics, false, exchange);
        List<Mapping> mappings = new ArrayList<>(List.of(optics));
        mappings.addAll(RelionLabels.mappings(content.kind, optics));
        mappings.addAll(RowOptics.mappings());
        StarSource source = new StarSource(file, content.table, RelionLabels.known(), RelionLabels::extraColumn);
        return new ForeignTable(source, content.kind, mappings, exchange)
                .property(VERSION, content.optics == null ? "3.0" : version >= NEWEST ? "5.0" : "3.1");
    }

    private static Content survey(Path file) throws IOException {
        StarTable optics = null;
        List<String> seen = new ArrayList<>();
        OptionalInt version = OptionalInt.empty();
        try (StarReader reader = StarReader.open(file)) {
            for (StarCursor table = reader.nextTable(); table != null; table = reader.nextTable()) {
                version = table.version().isPresent() ? table.version() : version;
                ItemKind kind = kind(table);
                if (table.name().equals(OPTICS)) {
                    optics = StarTable.of(file, table);
                } else if (kind != null) {
                    return new Content(table.name(), kind, optics, version);
                }
                seen.add("'data_" + table.name() + "'");
            }
        }
        throw new FormatException(
                file,
                "has no table of particles, micrographs, movies or places; it has "
                        + (seen.isEmpty() ? "no table at all" : String.join(", ", seen)),
                "Give the file that lists them. Other tables are read as they are with --from star.");
    }

    private static @Nullable ItemKind kind(StarCursor table) {
        if (table.column("rlnImageName").isPresent()) {
            return ItemKind.PARTICLE;
        }
        if (table.column("rlnCoordinateX").isPresent()
                && table.column("rlnCoordinateY").isPresent()) {
            return ItemKind.COORDINATE;
        }
        if (table.column("rlnMicrographMovieName").isPresent() && table.isLoop()) {
            return ItemKind.MOVIE;
        }
        return table.column(RelionLabels.MICROGRAPH).isPresent() && table.isLoop() ? ItemKind.MICROGRAPH : null;
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        new RelionWriter(rows, target, exchange).write();
    }
}
