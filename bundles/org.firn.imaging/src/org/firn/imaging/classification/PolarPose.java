/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * The likeliest class and pose of a particle so far.
 *
 * @param classIndex from 0
 * @param psi in-plane angle, radian
 * @param originX px of the particle image
 * @param originY px of the particle image
 * @param probability of this pose among all that were tried
 */
record PolarPose(int classIndex, double psi, double originX, double originY, double probability) {
    static final PolarPose UNKNOWN = new PolarPose(0, 0, 0, 0, 0);
}
