/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Jobs of Slurm clusters; plugged in only through the extension point of executors. */
@NonNullByDefault
package org.firn.slurm;

import org.eclipse.jdt.annotation.NonNullByDefault;
