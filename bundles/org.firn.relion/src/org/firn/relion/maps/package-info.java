/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Masks, sharpening, resolution, and operations on maps. */
@NonNullByDefault
package org.firn.relion.maps;

import org.eclipse.jdt.annotation.NonNullByDefault;
