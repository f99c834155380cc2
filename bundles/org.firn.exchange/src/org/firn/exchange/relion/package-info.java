/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** STAR files of RELION 3.0, 3.1 and later: optics groups, images in stacks, origins in px or Å. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.exchange.relion;
