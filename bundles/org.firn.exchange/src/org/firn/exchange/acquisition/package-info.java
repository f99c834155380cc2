/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How movies were recorded: SerialEM's mdoc and EPU's XML. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.acquisition;
