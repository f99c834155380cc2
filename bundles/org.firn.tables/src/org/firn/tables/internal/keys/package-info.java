/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keys as whole numbers, indexes of them, and what finds equal ones in two tables.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.keys;
