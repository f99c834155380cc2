/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writing sets for other programs. */
@NonNullByDefault
package org.firn.protocols.spa.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
