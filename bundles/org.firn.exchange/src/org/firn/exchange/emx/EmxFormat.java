/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.emx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.exchange.mapping.DefocusMapping;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.Mapping;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** The exchange format EMX: micrographs with their defocus, particles with place and transformation. */
public final class EmxFormat implements MetadataFormat {

    @Override
    public boolean recognises(Path file, byte[] start) {
        return new String(start, StandardCharsets.UTF_8).contains("<EMX");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        EmxReader reader = new EmxReader(file);
        ListSource source = reader.read();
        if (source.size() == 0) {
            throw new FormatException(file, "has neither particles nor micrographs", "Give another file.");
        }
        ItemKind kind = reader.hasParticles() ? ItemKind.PARTICLE : ItemKind.MICROGRAPH;
        return new ForeignTable(source, kind, mappings(reader.hasParticles()), exchange);
    }

    private static List<Mapping> mappings(boolean particles) {
        List<Mapping> all = new ArrayList<>(List.of(
                FieldMapping.same("fileName", "image.file"),
                FieldMapping.fromOne("index", "image.index", ""),
                new DefocusMapping("defocusU", "defocusV", "defocusUAngle", 1, 1, ""),
                FieldMapping.same("acceleratingVoltage", "acquisition.voltage"),
                FieldMapping.same("amplitudeContrast", "acquisition.amplitudeContrast"),
                FieldMapping.same("cs", "acquisition.sphericalAberration"),
                FieldMapping.same("pixelSpacing_X", ItemKind.SAMPLING_RATE)));
        if (particles) {
            all.add(FieldMapping.same("micrograph", "micrograph.name"));
            all.add(FieldMapping.same("centerCoord_X", "coordinate.x"));
            all.add(FieldMapping.same("centerCoord_Y", "coordinate.y"));
            all.add(FieldMapping.same("boxSize_X", ItemKind.BOX_SIZE));
            all.add(new EmxPoses());
        }
        return all;
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        new EmxWriter(rows, target, exchange).write();
    }
}
