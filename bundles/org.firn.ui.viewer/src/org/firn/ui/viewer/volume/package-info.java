/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Volumes on the screen: slices and a surface that can be turned. */
@NonNullByDefault
package org.firn.ui.viewer.volume;

import org.eclipse.jdt.annotation.NonNullByDefault;
