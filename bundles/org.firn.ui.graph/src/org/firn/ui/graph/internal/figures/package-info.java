/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is drawn. */
@NonNullByDefault
package org.firn.ui.graph.internal.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
