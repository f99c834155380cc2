/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.picking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.relion.job.RelionFolder;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;
import org.firn.relion.star.MicrographStar;

/** The positions that relion_autopick writes, a file for each micrograph. */
final class PickRows {
    private static final String SUFFIX = "_autopick.star";
    private static final long PICKS_PER_MICROGRAPH = 1_000_000;

    private PickRows() {}

    /** Writes the positions of all micrographs to an output; gives their number. */
    static long publish(RelionJob job, MicrographStar micrographs, String output)
            throws IOException, ProtocolException {
        RowSink rows = job.step().output(output);
        long count = 0;
        for (String name : micrographs.names()) {
            String plain = "Micrographs/" + RelionFolder.plain(name);
            Path file = job.folder().out().resolve(plain + SUFFIX);
            if (Files.exists(file)) {
                long micrograph = micrographs.id(plain + ".mrc", "");
                count += write(rows, Reports.star(file).tables().get(0), micrograph, name);
            }
        }
        if (count == 0) {
            throw new ProtocolException(
                    output,
                    "is empty: RELION picked nothing on " + micrographs.names().size() + " micrographs",
                    "Check the diameters and the threshold; lower the threshold to get more.");
        }
        job.step().log(count + " positions on " + micrographs.names().size() + " micrographs");
        return count;
    }

    private static int write(RowSink rows, StarTable table, long micrograph, String name) throws IOException {
        for (int row = 0; row < table.size(); row++) {
            rows.row(micrograph * PICKS_PER_MICROGRAPH + row + 1)
                    .set("micrograph.id", micrograph)
                    .set("micrograph.name", name)
                    .set("x", table.getDouble(row, "rlnCoordinateX"))
                    .set("y", table.getDouble(row, "rlnCoordinateY"));
            if (table.column("rlnAutopickFigureOfMerit").isPresent()) {
                rows.set("score", table.getDouble(row, "rlnAutopickFigureOfMerit"));
            }
        }
        return table.size();
    }
}
