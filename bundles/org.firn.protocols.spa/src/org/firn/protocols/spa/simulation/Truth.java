/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.simulation;

import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.simulation.MovieTruth;
import org.firn.imaging.simulation.SimulatedParticle;
import org.firn.protocol.ItemContext;
import org.firn.protocol.RowSink;

/** Writes what is true of a simulated movie into tables like those that processing makes. */
final class Truth {
    static final String CTFS = "trueCtfs";
    static final String MOTION = "trueMotion";
    static final String COORDINATES = "trueCoordinates";
    static final String ROT = "spa.rot";
    static final String TILT = "spa.tilt";
    static final String PSI = "spa.psi";

    private static final long ROWS_PER_MOVIE = 1_000_000;

    private Truth() {}

    static void write(ItemContext item, MovieTruth truth, double diameter) {
        CtfParameters ctf = truth.ctf().canonical();
        key(item.output(CTFS).row(item.id()), item)
                .set("defocusU", ctf.defocusU())
                .set("defocusV", ctf.defocusV())
                .set("defocusAngle", ctf.angle())
                .set("phaseShift", ctf.phaseShift());
        RowSink motion = item.output(MOTION);
        for (int frame = 0; frame < truth.shiftX().length; frame++) {
            key(motion.row(item.id() * ROWS_PER_MOVIE + frame + 1), item)
                    .set("frame", frame + 1L)
                    .set("shiftX", truth.shiftX()[frame])
                    .set("shiftY", truth.shiftY()[frame]);
        }
        RowSink coordinates = item.output(COORDINATES);
        long id = item.id() * ROWS_PER_MOVIE;
        for (SimulatedParticle particle : truth.particles()) {
            key(coordinates.row(++id), item)
                    .set("x", particle.x())
                    .set("y", particle.y())
                    .set("diameter", diameter)
                    .set(ROT, particle.pose().rot())
                    .set(TILT, particle.pose().tilt())
                    .set(PSI, particle.pose().psi());
        }
    }

    private static RowSink key(RowSink row, ItemContext item) {
        return row.set("micrograph.id", item.id()).set("micrograph.name", item.name());
    }
}
