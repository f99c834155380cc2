/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The list of projects, and how new ones come to be. */
@NonNullByDefault
package org.firn.ui.internal.projects;

import org.eclipse.jdt.annotation.NonNullByDefault;
