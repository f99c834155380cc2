/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.classification;

/**
 * One particle on the polar grid.
 *
 * @param re real part of its transform times its transfer function
 * @param im imaginary part of the same
 * @param ctf2 squared transfer function
 * @param power mean squared amplitude of the transform, each ring
 */
record PolarParticle(float[] re, float[] im, float[] ctf2, float[] power) {}
