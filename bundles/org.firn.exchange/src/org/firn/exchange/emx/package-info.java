/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The exchange format EMX (Marabini et al., J. Struct. Biol. 194 (2016) 156). */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.emx;
