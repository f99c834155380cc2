/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** CSV and JSON lines, and what text formats share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.exchange;
