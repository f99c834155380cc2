/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.relion.job.RelionFolder;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;
import org.firn.relion.star.StarFiles;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Classes as outputs: averages with their sizes and resolutions. */
final class ClassOutputs {
    static final String CLASSES = "classes";
    static final String AVERAGES = "averages";

    private static final String SHARE = "rln.ClassDistribution";
    private static final String ACCURACY = "rln.AccuracyRotations";
    private static final String SHIFTS = "rln.AccuracyTranslationsAngst";

    private ClassOutputs() {}

    static ColumnSpec[] columns() {
        return new ColumnSpec[] {
            ColumnSpec.of(SHARE, ColumnType.FLOAT64).documented("Share of the particles."),
            ColumnSpec.of(ACCURACY, ColumnType.FLOAT64, "degree").documented("Estimated accuracy of angles."),
            ColumnSpec.of(SHIFTS, ColumnType.FLOAT64, "Å").documented("Estimated accuracy of shifts.")
        };
    }

    static void declare2D(Configuration configuration, DataHeader particles) {
        configuration
                .output(CLASSES, DataPackage.Literals.CLASS_SET2_D)
                .like(particles)
                .withTable("members", RefineProtocol.PARTICLES)
                .columns(columns());
        configuration.output(AVERAGES, DataPackage.Literals.AVERAGE_SET).like(particles);
    }

    static void publish2D(RelionJob job, String prefix, StarFile model) throws ProtocolException, IOException {
        RelionFolder folder = job.folder();
        StarTable table = model.table("model_classes");
        Map<Long, Long> sizes = sizes(job, prefix);
        String stack = prefix + "classes.mrcs";
        ImageInfo info = Reports.image(folder.file(stack));
        if (info.sections() != table.size()) {
            throw new ProtocolException(
                    stack,
                    "has " + info.sections() + " averages for " + table.size() + " classes",
                    "Run it again; see the log.");
        }
        RowSink classes = job.step().output(CLASSES);
        RowSink averages = job.step().output(AVERAGES);
        long members = 0;
        for (int row = 0; row < table.size(); row++) {
            long id = row + 1L;
            long size = sizes.getOrDefault(id, 0L);
            members += size;
            classes.row(id)
                    .set("image.file", folder.store(stack))
                    .set("image.index", (long) row)
                    .set("size", size)
                    .set("resolution", number(table, row, "rlnEstimatedResolution"));
            describe(classes, table, row);
            averages.row(id)
                    .set("image.file", folder.store(stack))
                    .set("image.index", (long) row)
                    .set("count", size);
        }
        job.run().output(CLASSES).with("memberCount", members).with("boxSize", info.width());
    }

    static void describe(RowSink classes, StarTable table, int row) throws IOException {
        classes.set(SHARE, number(table, row, "rlnClassDistribution"));
        classes.set(ACCURACY, number(table, row, "rlnAccuracyRotations"));
        classes.set(SHIFTS, number(table, row, "rlnAccuracyTranslationsAngst"));
    }

    /** A number of a class; 0 when RELION does not know it, which it writes as inf or 999. */
    static double number(StarTable table, int row, String label) throws IOException {
        if (table.column(label).isEmpty()) {
            return 0;
        }
        String text = table.get(row, label);
        double value = text.contains("inf") || text.contains("nan") ? 0 : table.getDouble(row, label);
        return value >= 999 ? 0 : value;
    }

    /** How many particles each class has. */
    static Map<Long, Long> sizes(RelionJob job, String prefix) throws ProtocolException, IOException {
        Map<Long, Long> sizes = new HashMap<>();
        try (ItemTable table = StarFiles.read(
                job,
                job.folder().file(prefix + "data.star"),
                job.folder().root().resolve("classes.fit"))) {
            ItemCursor row = table.cursor("classId");
            while (row.next()) {
                sizes.merge(row.getLong(0), 1L, Long::sum);
            }
        }
        return sizes;
    }

    /** The best resolution of a class that has particles, Å; 0 when none is known. */
    static double best(RunReport report) {
        try (ItemTable table = report.output(CLASSES).map(ClassOutputs::open).orElse(null)) {
            if (table == null) {
                return 0;
            }
            double best = 0;
            ItemCursor row = table.cursor("size", "resolution");
            while (row.next()) {
                double value = row.getLong(0) > 0 && !row.isNull(1) ? row.getDouble(1) : 0;
                best = value > 0 && (best == 0 || value < best) ? value : best;
            }
            return best;
        } catch (IOException e) {
            return 0;
        }
    }

    private static ItemTable open(InputData data) {
        try {
            return data.openTable();
        } catch (ProtocolException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
