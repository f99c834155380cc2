/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The {@code .fit} format and what reads and writes it; the layout is in {@code docs/fit-format.md}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.internal;
