/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.picking;

/**
 * A place in a micrograph where a particle was found.
 *
 * @param x column of the particle's centre, px of the micrograph, 0 is the centre of the first pixel
 * @param y row of the particle's centre, px of the micrograph
 * @param merit height of the response there in standard deviations of the noise; larger is more certain
 * @param diameter diameter of the blob that fits best, Å
 */
public record Pick(double x, double y, double merit, double diameter) {}
