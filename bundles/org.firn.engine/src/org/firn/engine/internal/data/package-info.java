/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Items, rows, headers and output tables of one run. */
@NonNullByDefault
package org.firn.engine.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
