/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The simulated microscope as a protocol. */
@NonNullByDefault
package org.firn.protocols.spa.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
