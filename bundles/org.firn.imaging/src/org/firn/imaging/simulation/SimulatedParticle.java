/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import org.firn.imaging.reconstruction.Pose;

/**
 * Where a particle is in a simulated movie, and how it is turned.
 *
 * @param x place of its centre of mass in the first frame, px, the centre of the first pixel being 0
 * @param y place, px
 * @param pose orientation, with no origin
 */
public record SimulatedParticle(double x, double y, Pose pose) {}
