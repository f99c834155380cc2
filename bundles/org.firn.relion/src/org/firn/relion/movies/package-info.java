/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Correcting movies for motion, and estimating the contrast transfer function. */
@NonNullByDefault
package org.firn.relion.movies;

import org.eclipse.jdt.annotation.NonNullByDefault;
