/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * A simulated movie.
 *
 * @param index its number
 * @param width of a frame, px
 * @param height of a frame, px
 * @param frames counts of every frame, unsigned, x fastest; none is above 255 unless the dose is high
 * @param truth what is true of it
 */
public record SimulatedMovie(long index, int width, int height, short[][] frames, MovieTruth truth) {}
