/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The contrast transfer function of micrographs. */
@NonNullByDefault
package org.firn.protocols.spa.ctf;

import org.eclipse.jdt.annotation.NonNullByDefault;
