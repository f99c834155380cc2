/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Cuts particle images out of micrographs and prepares them for averaging: boxes, resampling, contrast, background.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging.particles;
