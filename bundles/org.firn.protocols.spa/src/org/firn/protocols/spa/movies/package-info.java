/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From movies to micrographs. */
@NonNullByDefault
package org.firn.protocols.spa.movies;

import org.eclipse.jdt.annotation.NonNullByDefault;
