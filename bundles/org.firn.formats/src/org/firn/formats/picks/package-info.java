/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Changes of particle positions made by hand, as text. */
@NonNullByDefault
package org.firn.formats.picks;

import org.eclipse.jdt.annotation.NonNullByDefault;
