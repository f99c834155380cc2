/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How views are kept in memory and read: row maps over the blocks of other tables.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.view;
