/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.Map;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.relion.job.RelionJob;
import org.firn.relion.maps.Maps;
import org.firn.relion.star.Imaging;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** Classes in 3D as outputs: a volume for each, and their figures as a table. */
final class ClassVolumes {
    /** The most volumes that are outputs of their own; all are in the table. */
    private static final int MOST = 50;

    private ClassVolumes() {}

    static void declare(Configuration configuration, DataHeader particles, int classes) {
        for (int number = 1; number <= Math.min(MOST, classes); number++) {
            configuration
                    .output(name(number), DataPackage.Literals.VOLUME)
                    .with(Imaging.SAMPLING_RATE, particles.attributes().get(Imaging.SAMPLING_RATE))
                    .with("symmetry", configuration.parameters().text(RefineForm.SYMMETRY));
        }
        configuration
                .output(ClassOutputs.CLASSES, DataPackage.Literals.STATISTIC_SET)
                .columns(
                        ColumnSpec.of("file", ColumnType.STRING).documented("The map of the class."),
                        ColumnSpec.of("size", ColumnType.INT64).documented("Number of particles."),
                        ColumnSpec.of("resolution", ColumnType.FLOAT64, "Å").documented("Estimated resolution."))
                .columns(ClassOutputs.columns());
    }

    static String name(int number) {
        return "class" + number;
    }

    /** Publishes all classes of a result. */
    static void publish(RelionJob job, String prefix, StarFile model) throws ProtocolException, IOException {
        double pixel =
                Imaging.pixelSize(job.run().input(RefineProtocol.PARTICLES).header(), RefineProtocol.PARTICLES);
        StarTable table = model.table("model_classes");
        Map<Long, Long> sizes = ClassOutputs.sizes(job, prefix);
        RowSink rows = job.step().output(ClassOutputs.CLASSES);
        for (int row = 0; row < table.size(); row++) {
            String map = prefix + "class%03d.mrc".formatted(row + 1);
            long size = sizes.getOrDefault(row + 1L, 0L);
            double resolution = ClassOutputs.number(table, row, "rlnEstimatedResolution");
            if (row < MOST) {
                OutputSpec output = job.run().output(name(row + 1));
                output.with("resolution", resolution);
                describe(job, output, map, pixel, size);
            }
            rows.row(row + 1L)
                    .set("file", job.folder().store(map))
                    .set("size", size)
                    .set("resolution", resolution);
            ClassOutputs.describe(rows, table, row);
            job.step().log("class %d: %d particles, %.2f Å".formatted(row + 1, size, resolution));
        }
    }

    /** An empty class may have an empty map. */
    private static void describe(RelionJob job, OutputSpec output, String map, double pixel, long size)
            throws ProtocolException, IOException {
        try {
            Maps.describe(job, output, map, pixel);
        } catch (ProtocolException e) {
            if (size > 0) {
                throw e;
            }
            job.step().log(map + " is of a class without particles, and empty");
        }
    }
}
