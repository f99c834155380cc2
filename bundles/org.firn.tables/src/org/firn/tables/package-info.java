/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Item tables: millions of items in an append-only column file that a second process can read while it grows.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables;
