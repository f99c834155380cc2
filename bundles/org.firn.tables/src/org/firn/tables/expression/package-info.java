/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Typed expressions with units over the columns of item tables, compiled to loops over arrays.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.expression;
