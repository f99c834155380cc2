/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Groups of rows and what is collected about each.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.summary;
