/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One run of a program of RELION: where it is, its command line, its folder, what it says and whether it did it. */
@NonNullByDefault
package org.firn.relion.job;

import org.eclipse.jdt.annotation.NonNullByDefault;
