/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which rows of two tables, or of one, are the same item: by id, by equal values, or by position.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.keys;
