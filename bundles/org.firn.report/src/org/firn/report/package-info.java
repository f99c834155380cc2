/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes the result page of a project: one HTML file that needs nothing else. */
@NonNullByDefault
package org.firn.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
