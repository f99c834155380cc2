/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A simulated electron microscope: an endless series of movies of a made-up protein, with ground truth, for
 * demonstrations and tests.
 *
 * <p>The physics: a weak-phase object projected along known directions, structural noise of the ice, contrast transfer
 * function with an envelope, drift between frames, and Poisson counts on a detector with uneven gain, dead and hot
 * pixels. The same seed gives the same movies; a movie depends on the seed and its number only.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.simulation;
