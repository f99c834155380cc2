/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sets as tables on the screen. */
@NonNullByDefault
package org.firn.ui.viewer.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
