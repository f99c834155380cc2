/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Boxes, lists and info files of EMAN, and plain coordinates. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.eman;
