/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the mouse has asked for, as the editing framework wants it. */
@NonNullByDefault
package org.firn.ui.graph.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
