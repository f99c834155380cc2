/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What users can have as they like it. */
@NonNullByDefault
package org.firn.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
