/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Operations on sets of millions beside SQLite and DuckDB.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.sets;
