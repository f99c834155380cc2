/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.particles;

/** The contrast transfer function of one particle image. Implementations are thread-safe. */
@FunctionalInterface
public interface TransferFunction {
    /** No microscope in between: 1 at every frequency. */
    TransferFunction NONE = (kx, ky) -> 1;

    /**
     * Returns the factor, -1 to 1, by which a spatial frequency is multiplied. It is positive at low frequencies for
     * images in which particles are bright.
     *
     * @param kx frequency along x, 1/Å
     * @param ky frequency along y, 1/Å
     */
    double at(double kx, double ky);
}
