/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Item tables from and to Apache Arrow IPC files (Feather version 2), which pandas, polars and R load directly.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.arrow;
