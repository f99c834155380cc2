/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.movies;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.relion.job.Reports;

/** RELION's frame shifts as Firn's: RELION says how a frame is moved to be aligned, Firn how far it has drifted. */
final class MotionRows {
    /** A drift beyond this share of the frame is none: RELION's alignment diverges without an error. */
    private static final double PLAUSIBLE = 0.25;

    private final RowSink rows;
    private final double binning;

    MotionRows(RowSink rows, double binning) {
        this.rows = rows;
        this.binning = binning;
    }

    /** Writes the shifts of a movie, which begin with the id after the given one; gives the width of its frames. */
    int write(long lastId, long movie, String name, Path metadata) throws IOException, ProtocolException {
        StarFile star = Reports.star(metadata);
        StarTable shifts = star.table("global_shift");
        int width = (int) star.table("general").getLong(0, "rlnImageSizeX");
        long id = lastId;
        double firstX = 0;
        double firstY = 0;
        for (int row = 0; row < shifts.size(); row++) {
            double x = -shifts.getDouble(row, "rlnMicrographShiftX") / binning;
            double y = -shifts.getDouble(row, "rlnMicrographShiftY") / binning;
            firstX = row == 0 ? x : firstX;
            firstY = row == 0 ? y : firstY;
            double drift = Math.hypot(x - firstX, y - firstY);
            if (!(drift <= PLAUSIBLE * width)) {
                throw new ProtocolException(
                        name,
                        "drifted by %.1f px at frame %d according to RELION, which cannot be: its alignment diverged"
                                .formatted(drift, row + 1),
                        "Raise the B-factor, group frames, or align the movies with spa.align.movies.");
            }
            rows.row(++id)
                    .set("micrograph.id", movie)
                    .set("micrograph.name", name)
                    .set("frame", shifts.getLong(row, "rlnMicrographFrameNumber"))
                    .set("shiftX", x - firstX)
                    .set("shiftY", y - firstY);
        }
        return width;
    }
}
