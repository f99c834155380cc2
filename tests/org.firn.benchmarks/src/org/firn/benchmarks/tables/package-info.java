/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What item tables cost, beside SQLite with the table layout of Scipion.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.tables;
