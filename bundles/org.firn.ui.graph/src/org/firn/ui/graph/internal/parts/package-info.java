/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The parts of the editor: what connects nodes and links with what is drawn of them. */
@NonNullByDefault
package org.firn.ui.graph.internal.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
