/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where nodes go. */
@NonNullByDefault
package org.firn.ui.graph.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
