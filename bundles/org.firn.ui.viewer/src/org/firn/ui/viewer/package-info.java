/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Viewers on the screen: widgets over the view-models. */
@NonNullByDefault
package org.firn.ui.viewer;

import org.eclipse.jdt.annotation.NonNullByDefault;
