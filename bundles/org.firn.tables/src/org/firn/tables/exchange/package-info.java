/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Item tables from and to files of other programs: what a format is, and what its reader and writer work on.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.exchange;
