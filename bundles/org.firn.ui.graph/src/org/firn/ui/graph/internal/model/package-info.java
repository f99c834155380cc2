/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the graph shows, without a screen: nodes, ports, links, groups, places, and what differs between states. */
@NonNullByDefault
package org.firn.ui.graph.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
