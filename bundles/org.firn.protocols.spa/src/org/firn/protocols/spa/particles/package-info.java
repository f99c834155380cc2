/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Cutting particles out of micrographs. */
@NonNullByDefault
package org.firn.protocols.spa.particles;

import org.eclipse.jdt.annotation.NonNullByDefault;
