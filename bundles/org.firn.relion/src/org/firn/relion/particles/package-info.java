/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Extracting, selecting, subtracting and refining particles one by one. */
@NonNullByDefault
package org.firn.relion.particles;

import org.eclipse.jdt.annotation.NonNullByDefault;
