/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Points of a workflow at which it is decided whether, and where, it goes on. */
@NonNullByDefault
package org.firn.protocols.sets.flow;

import org.eclipse.jdt.annotation.NonNullByDefault;
