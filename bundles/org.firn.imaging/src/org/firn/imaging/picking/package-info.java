/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finds particles in micrographs without a reference: a multi-scale Laplacian-of-Gaussian blob detector whose threshold
 * follows from the noise of each micrograph.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.picking;
