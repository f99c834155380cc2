/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Density maps from projections with known poses and projections from density maps, by gridding in Fourier space;
 * Fourier shell correlation, filters and masks for maps.
 *
 * <p>Geometry: a pose has the ZYZ Euler angles rot, tilt, psi and an origin s (px); with
 * {@code A = Rz(psi) Ry(tilt) Rz(rot)} a point x of the map, relative to the centre voxel, is imaged at the first two
 * coordinates of {@code A x}, minus s, relative to the centre pixel.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.reconstruction;
