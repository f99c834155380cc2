/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reconstruction of maps from particles with known poses, and the resolution of maps. */
@NonNullByDefault
package org.firn.protocols.spa.reconstruction;

import org.eclipse.jdt.annotation.NonNullByDefault;
