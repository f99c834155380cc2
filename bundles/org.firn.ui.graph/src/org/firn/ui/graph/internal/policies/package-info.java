/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What may be done with a part of the graph by the mouse. */
@NonNullByDefault
package org.firn.ui.graph.internal.policies;

import org.eclipse.jdt.annotation.NonNullByDefault;
