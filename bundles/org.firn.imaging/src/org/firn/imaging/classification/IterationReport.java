/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.List;

/**
 * How far a classification has come.
 *
 * @param iteration from 1
 * @param iterations planned in all, those of all random starts together
 * @param resolution detail compared in this iteration, Å
 * @param certainty mean probability of the likeliest pose of a particle, 0 to 1
 * @param logLikelihood mean log-likelihood of a particle, up to a constant; comparable between iterations that compare
 *        the same detail
 * @param occupancy number of particles in each class, by probability
 */
public record IterationReport(
        int iteration,
        int iterations,
        double resolution,
        double certainty,
        double logLikelihood,
        List<Double> occupancy) {
    /** Copies the list. */
    public IterationReport {
        occupancy = List.copyOf(occupancy);
    }
}
