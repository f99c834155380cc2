/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What many rows come to: aggregates by group, histograms, quantiles.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.tables.summary;
