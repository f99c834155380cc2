/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Importing with RELION. */
@NonNullByDefault
package org.firn.relion.imports;

import org.eclipse.jdt.annotation.NonNullByDefault;
