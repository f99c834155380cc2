/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * Class and alignment of a particle: {@code x_average = A^T (x_image + origin)} with
 * {@code A = [[cos psi, sin psi], [-sin psi, cos psi]]}, shift first, then rotate.
 *
 * @param classIndex from 0
 * @param psi in-plane angle, degree, -180 to 180
 * @param originX px of the particle image
 * @param originY px of the particle image
 * @param probability of this class and pose among all that were tried, 0 to 1
 */
public record ClassifiedParticle(int classIndex, double psi, double originX, double originY, double probability) {}
