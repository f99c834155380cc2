/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What relion_refine does: classification, initial models, refinement. */
@NonNullByDefault
package org.firn.relion.refine;

import org.eclipse.jdt.annotation.NonNullByDefault;
