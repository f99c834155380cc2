/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Importing files that others have made, each checked. */
@NonNullByDefault
package org.firn.protocols.spa.imports;

import org.eclipse.jdt.annotation.NonNullByDefault;
