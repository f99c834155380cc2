/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View-models of sets: pages of rows, statistics, histograms, choices. */
@NonNullByDefault
package org.firn.viewer.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
