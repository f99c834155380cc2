/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import java.util.List;

/**
 * The outcome of a 2D classification.
 *
 * @param classes averages, fullest class first
 * @param particles assignment of every particle, in the order of the source
 */
public record ClassificationResult(List<ClassAverage> classes, List<ClassifiedParticle> particles) {
    /** Copies the lists. */
    public ClassificationResult {
        classes = List.copyOf(classes);
        particles = List.copyOf(particles);
    }
}
