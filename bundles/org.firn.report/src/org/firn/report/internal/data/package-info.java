/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the report knows of a project, apart from the repository. */
@NonNullByDefault
package org.firn.report.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
