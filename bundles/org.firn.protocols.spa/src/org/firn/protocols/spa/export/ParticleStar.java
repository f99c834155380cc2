/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ItemRow;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.RelionLabel;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Writes particles in the layout of RELION 3.1 (optics groups, shifts in Å) or 3.0 (one table, shifts in pixels). */
final class ParticleStar {
    private static final int VERSION = 30001;
    /** A detector pixel of this size (µm) makes the magnification of 3.0 give back the pixel size. */
    private static final double DETECTOR_PIXEL = 5;

    private final StepContext step;
    private final ExportStar.FileNames names;
    private final boolean old;
    private final InputData particles;
    private final double pixelSize;
    private final int boxSize;

    ParticleStar(StepContext step, ExportStar.FileNames names, boolean old) throws ProtocolException {
        this.step = step;
        this.names = names;
        this.old = old;
        this.particles = step.run().input(ExportStar.ITEMS);
        this.pixelSize = Microscope.require(particles.header(), ExportStar.ITEMS, Microscope.SAMPLING_RATE);
        this.boxSize = (int) Microscope.require(particles.header(), ExportStar.ITEMS, "boxSize");
    }

    /** Writes the file. */
    void write(Path file) throws IOException, ProtocolException, InterruptedException {
        try (ItemTable table = particles.openTable();
                StarWriter star = StarWriter.create(file)) {
            Map<String, String> labels = labels(table);
            if (!old) {
                OpticsTable optics = new OpticsTable(particles.header(), boxSize, pixelSize);
                optics.collect(table);
                optics.write(star);
                star.version(VERSION);
            }
            List<String> all = new ArrayList<>(List.of("rlnImageName", "rlnMicrographName"));
            all.addAll(labels.keySet());
            boolean shifted = present(table, "transform.shiftX");
            if (shifted) {
                all.addAll(old ? List.of("rlnOriginX", "rlnOriginY") : List.of("rlnOriginXAngst", "rlnOriginYAngst"));
            }
            if (old) {
                all.addAll(List.of(
                        "rlnVoltage",
                        "rlnSphericalAberration",
                        "rlnAmplitudeContrast",
                        "rlnMagnification",
                        "rlnDetectorPixelSize"));
            }
            star.loop(old ? "" : "particles", all);
            rows(table, star, labels, shifted);
            star.finish();
        }
    }

    /** The labels of columns that have values, with the columns: those that RELION knows, and what came from it. */
    private Map<String, String> labels(ItemTable table) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (RelionLabel entry : RelionLabel.OF_PARTICLES) {
            boolean group = entry.column().equals("opticsGroup");
            if (group ? !old : present(table, entry.column())) {
                labels.put(entry.label(), entry.column());
            }
        }
        for (String column : table.schema().names()) {
            if (column.startsWith(RelionLabel.EXTRA)) {
                labels.put(RelionLabel.PREFIX + column.substring(RelionLabel.EXTRA.length()), column);
            }
        }
        return labels;
    }

    /** Whether the first row has a value; sets are filled evenly. */
    private static boolean present(ItemTable table, String column) {
        ItemCursor cursor = table.cursor(column);
        return cursor.next() && !cursor.isNull(0);
    }

    private void rows(ItemTable table, StarWriter star, Map<String, String> labels, boolean shifted)
            throws IOException, InterruptedException {
        ItemCursor cursor = table.cursor();
        CursorRow row = new CursorRow(cursor, table.schema());
        long done = 0;
        while (cursor.next()) {
            star.put("%06d@%s".formatted(row.integer("image.index") + 1, names.of(row.text("image.file"))));
            star.put(row.value("micrograph.name").map(Object::toString).orElse("unknown") + ".mrc");
            for (Map.Entry<String, String> label : labels.entrySet()) {
                star.putObject(
                        row.value(label.getValue()).orElse(label.getValue().equals("opticsGroup") ? 1L : 0L));
            }
            if (shifted) {
                double unit = old ? 1 : pixelSize;
                star.put(unit * number(row, "transform.shiftX")).put(unit * number(row, "transform.shiftY"));
            }
            if (old) {
                star.put(acquisition(row, "voltage"))
                        .put(acquisition(row, "sphericalAberration"))
                        .put(acquisition(row, "amplitudeContrast"))
                        .put(1e4 * DETECTOR_PIXEL / pixelSize)
                        .put(DETECTOR_PIXEL);
            }
            star.endRow();
            if (++done % 1000 == 0) {
                step.progress(done, table.size(), "particles");
                if (step.isCancelled()) {
                    throw new InterruptedException("The export was stopped");
                }
            }
        }
    }

    private static double number(ItemRow row, String column) {
        return row.value(column).map(value -> ((Number) value).doubleValue()).orElse(0.0);
    }

    private double acquisition(ItemRow row, String name) {
        return row.value("acquisition." + name)
                .map(value -> ((Number) value).doubleValue())
                .orElseGet(() -> particles.header().number(name).orElse(0));
    }

    /** The optics groups of a set, with the acquisition of their first particle. */
    private static final class OpticsTable {
        private static final List<String> NAMES = List.of("voltage", "sphericalAberration", "amplitudeContrast");

        private final DataHeader header;
        private final int boxSize;
        private final double pixelSize;
        private final Map<Long, double[]> groups = new TreeMap<>();

        OpticsTable(DataHeader header, int boxSize, double pixelSize) {
            this.header = header;
            this.boxSize = boxSize;
            this.pixelSize = pixelSize;
        }

        void collect(ItemTable table) {
            long[] numbers = table.longs("opticsGroup", 1);
            List<double[]> columns = NAMES.stream()
                    .map(name -> table.doubles("acquisition." + name))
                    .toList();
            for (int row = 0; row < numbers.length; row++) {
                int index = row;
                groups.computeIfAbsent(numbers[row], group -> values(columns, index));
            }
        }

        private double[] values(List<double[]> columns, int row) {
            double[] values = new double[NAMES.size()];
            for (int i = 0; i < values.length; i++) {
                double own = columns.get(i)[row];
                values[i] = Double.isNaN(own) ? header.number(NAMES.get(i)).orElse(0) : own;
            }
            return values;
        }

        void write(StarWriter star) throws IOException {
            star.version(VERSION)
                    .loop(
                            "optics",
                            List.of(
                                    "rlnOpticsGroupName",
                                    "rlnOpticsGroup",
                                    "rlnMicrographOriginalPixelSize",
                                    "rlnVoltage",
                                    "rlnSphericalAberration",
                                    "rlnAmplitudeContrast",
                                    "rlnImagePixelSize",
                                    "rlnImageSize",
                                    "rlnImageDimensionality"));
            for (Map.Entry<Long, double[]> group : groups.entrySet()) {
                star.put("opticsGroup" + group.getKey()).put(group.getKey()).put(pixelSize);
                for (double value : group.getValue()) {
                    star.put(value);
                }
                star.put(pixelSize).put((long) boxSize).put(2L).endRow();
            }
        }
    }
}
