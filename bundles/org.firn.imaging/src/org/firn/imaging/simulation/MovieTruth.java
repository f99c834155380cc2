/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import java.util.List;
import org.firn.imaging.ctf.CtfParameters;

/**
 * What is true of a simulated movie.
 *
 * @param ctf contrast transfer function
 * @param shiftX how far the content of each frame has moved along x since the first, px
 * @param shiftY the same along y
 * @param particles the protein particles
 * @param contaminants places (x, y) of contaminants, px
 */
public record MovieTruth(
        CtfParameters ctf,
        double[] shiftX,
        double[] shiftY,
        List<SimulatedParticle> particles,
        List<double[]> contaminants) {
    /** Keeps its own lists. */
    public MovieTruth {
        particles = List.copyOf(particles);
        contaminants = List.copyOf(contaminants);
    }
}
