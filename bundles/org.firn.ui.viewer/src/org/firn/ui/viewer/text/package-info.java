/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Text files on the screen. */
@NonNullByDefault
package org.firn.ui.viewer.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
