/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Markup and the words in it. */
@NonNullByDefault
package org.firn.report.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
