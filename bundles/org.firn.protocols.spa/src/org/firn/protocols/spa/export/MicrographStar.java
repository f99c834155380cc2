/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.Microscope;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Writes micrographs in the layout of RELION 3.1, with their CTFs when there are any. */
final class MicrographStar {
    private static final int VERSION = 30001;
    private static final List<String> CTF_LABELS = List.of(
            "rlnDefocusU",
            "rlnDefocusV",
            "rlnCtfAstigmatism",
            "rlnDefocusAngle",
            "rlnCtfFigureOfMerit",
            "rlnCtfMaxResolution");

    private final StepContext step;
    private final ExportStar.FileNames names;
    private final InputData micrographs;

    MicrographStar(StepContext step, ExportStar.FileNames names) {
        this.step = step;
        this.names = names;
        this.micrographs = step.run().input(ExportStar.ITEMS);
    }

    /** Writes the file; micrographs without a CTF are left out when CTFs are given, and counted in the log. */
    void write(Path file) throws IOException, ProtocolException {
        Optional<InputData> ctfs = step.run().optionalInput(ExportStar.CTFS);
        Map<Long, double[]> ctf = ctfs.isPresent() ? read(ctfs.get()) : Map.of();
        int left = 0;
        try (ItemTable table = micrographs.openTable();
                StarWriter star = StarWriter.create(file)) {
            optics(star);
            List<String> labels = new ArrayList<>(List.of("rlnMicrographName", "rlnOpticsGroup"));
            labels.addAll(ctfs.isPresent() ? CTF_LABELS : List.of());
            star.version(VERSION).loop("micrographs", labels);
            ItemCursor cursor = table.cursor();
            CursorRow row = new CursorRow(cursor, table.schema());
            while (cursor.next()) {
                double[] values = ctf.get(row.id());
                if (ctfs.isPresent() && values == null) {
                    left++;
                    continue;
                }
                star.put(names.of(row.text("image.file"))).put(1L);
                for (double value : values == null ? new double[0] : values) {
                    star.put(value);
                }
                star.endRow();
            }
            star.finish();
        }
        if (left > 0) {
            step.log(left + " micrographs have no CTF and are left out");
        }
    }

    private void optics(StarWriter star) throws IOException, ProtocolException {
        DataHeader header = micrographs.header();
        double pixelSize = Microscope.require(header, ExportStar.ITEMS, Microscope.SAMPLING_RATE);
        star.version(VERSION)
                .loop(
                        "optics",
                        List.of(
                                "rlnOpticsGroupName",
                                "rlnOpticsGroup",
                                "rlnMicrographPixelSize",
                                "rlnMicrographOriginalPixelSize",
                                "rlnVoltage",
                                "rlnSphericalAberration",
                                "rlnAmplitudeContrast"));
        star.put("opticsGroup1").put(1L).put(pixelSize).put(pixelSize);
        for (String name : List.of("voltage", "sphericalAberration", "amplitudeContrast")) {
            star.put(Microscope.require(header, ExportStar.ITEMS, name));
        }
        star.endRow();
    }

    private static Map<Long, double[]> read(InputData ctfs) throws IOException, ProtocolException {
        Map<Long, double[]> result = new HashMap<>();
        try (ItemTable table = ctfs.openTable()) {
            ItemCursor cursor = table.cursor("id", "defocusU", "defocusV", "defocusAngle", "fitQuality", "resolution");
            while (cursor.next()) {
                double u = cursor.getDouble(1);
                double v = cursor.getDouble(2);
                result.put(cursor.getLong(0), new double[] {
                    u,
                    v,
                    u - v,
                    cursor.getDouble(3),
                    cursor.isNull(4) ? 0 : cursor.getDouble(4),
                    cursor.isNull(5) ? 0 : cursor.getDouble(5)
                });
            }
        }
        return result;
    }
}
