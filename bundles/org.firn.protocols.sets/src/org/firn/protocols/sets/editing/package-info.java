/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Protocols that compute new values and statistics from the items of a set.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.sets.editing;
