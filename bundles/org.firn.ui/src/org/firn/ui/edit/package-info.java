/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Changes of a project that can be undone, without a screen. */
@NonNullByDefault
package org.firn.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
