/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Sorts rows by several columns, in memory or in sorted runs on the disk.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.sort;
