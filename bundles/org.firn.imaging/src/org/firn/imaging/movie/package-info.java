/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From the raw frames of a movie to one sharp micrograph: gain, defective pixels, drift and dose weighting.
 *
 * <p>Sources: Li et al. 2013 (Nature Methods 10, 584) and Zheng et al. 2017 (Nature Methods 14, 331) for the alignment,
 * Grant and Grigorieff 2015 (eLife 4, e06980) for the dose weighting. Coordinates and shifts are in pixels of the raw
 * frames; a shift says how far the content of a frame has moved since the first frame.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.movie;
