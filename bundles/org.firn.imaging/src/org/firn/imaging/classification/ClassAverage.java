/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

import org.firn.imaging.Image;

/**
 * One class.
 *
 * @param image the average, corrected for the transfer functions, of the size of the particle images
 * @param particles number of particles whose likeliest class this is
 * @param resolution where the correlation of the averages of two halves of the class falls below 0.5, Å; positive
 *        infinity for an empty class
 * @param ringCorrelation that correlation for rings 0, 1, 2 ... up to Nyquist
 */
public record ClassAverage(Image image, int particles, double resolution, double[] ringCorrelation) {}
