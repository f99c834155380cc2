/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The parts of the page. */
@NonNullByDefault
package org.firn.report.internal.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
