/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Figures of data objects, chosen by their type. */
@NonNullByDefault
package org.firn.report.internal.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
