/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How contributed viewers are found. */
@NonNullByDefault
package org.firn.viewer.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
