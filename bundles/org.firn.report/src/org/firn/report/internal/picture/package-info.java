/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Grey pictures from image files, as data in the page. */
@NonNullByDefault
package org.firn.report.internal.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
