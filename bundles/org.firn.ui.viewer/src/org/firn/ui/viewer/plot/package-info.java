/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plots on the screen. */
@NonNullByDefault
package org.firn.ui.viewer.plot;

import org.eclipse.jdt.annotation.NonNullByDefault;
