/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sets of Scipion, one SQLite file each, as item tables with Firn's columns and geometry. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.scipion.sets;
