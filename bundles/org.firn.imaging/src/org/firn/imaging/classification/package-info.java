/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Sorts particle images into classes of like views without a reference, and averages them with correction of their
 * contrast transfer functions.
 *
 * <p>Geometry: a particle with in-plane angle psi and origin s is brought onto its class average by shifting first and
 * then rotating: {@code x_average = A^T (x_image + s)} with {@code A = [[cos, sin], [-sin, cos]]} of psi, coordinates
 * relative to the centre pixel.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.classification;
