/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How expressions are read, checked, and turned into loops over the arrays of a cursor. Not for clients.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal.expression;
