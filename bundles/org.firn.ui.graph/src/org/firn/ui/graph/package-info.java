/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The graph of a project as an editor: what others need to open it. */
@NonNullByDefault
package org.firn.ui.graph;

import org.eclipse.jdt.annotation.NonNullByDefault;
