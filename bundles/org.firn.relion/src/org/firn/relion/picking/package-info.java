/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finding particles in micrographs. */
@NonNullByDefault
package org.firn.relion.picking;

import org.eclipse.jdt.annotation.NonNullByDefault;
