/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * Class averages on the polar grid.
 *
 * @param re real parts, for each class
 * @param im imaginary parts
 * @param noise mean squared noise amplitude of a particle, each ring
 */
record References(float[][] re, float[][] im, double[] noise) {
    int classes() {
        return re.length;
    }
}
