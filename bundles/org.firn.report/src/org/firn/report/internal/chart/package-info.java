/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A small toolkit for plots as inline SVG. */
@NonNullByDefault
package org.firn.report.internal.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
