/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Items of Firn as STAR files of RELION, and back. */
@NonNullByDefault
package org.firn.relion.star;

import org.eclipse.jdt.annotation.NonNullByDefault;
