/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.reconstruction;

import java.io.IOException;
import org.firn.imaging.reconstruction.HalfMapReconstruction;
import org.firn.imaging.reconstruction.Pose;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;

/** The poses and halves of a set of particles. */
final class PoseColumns {
    private final double[] rot;
    private final double[] tilt;
    private final double[] psi;
    private final double[] shiftX;
    private final double[] shiftY;
    private final long[] halves;
    private final boolean halvesGiven;

    /**
     * Reads the columns.
     *
     * @throws ProtocolException if the table cannot be read, or a particle has no pose
     */
    PoseColumns(InputData particles, String input) throws ProtocolException {
        try (ItemTable table = particles.openTable()) {
            rot = table.doubles("transform.rot");
            tilt = table.doubles("transform.tilt");
            psi = table.doubles("transform.psi");
            shiftX = table.doubles("transform.shiftX");
            shiftY = table.doubles("transform.shiftY");
            halves = table.longs("halfSet", 0);
        } catch (IOException e) {
            throw new ProtocolException(
                    input, "has a table that cannot be read: " + e.getMessage(), "Run the run that made it again.", e);
        }
        boolean given = true;
        for (int i = 0; i < rot.length; i++) {
            given &= halves[i] == 1 || halves[i] == 2;
            if (Double.isNaN(rot[i] + tilt[i] + psi[i])) {
                throw new ProtocolException(
                        input,
                        "has no angles for its particle in row " + (i + 1),
                        "Import particles with angles, or leave those without out.");
            }
        }
        halvesGiven = given;
    }

    Pose pose(int row) {
        return new Pose(
                rot[row],
                tilt[row],
                psi[row],
                Double.isNaN(shiftX[row]) ? 0 : shiftX[row],
                Double.isNaN(shiftY[row]) ? 0 : shiftY[row]);
    }

    /** The half that a particle was assigned to when all were, else by turns. */
    int half(int row) {
        return halvesGiven ? (int) halves[row] - 1 : HalfMapReconstruction.alternating(row);
    }
}
