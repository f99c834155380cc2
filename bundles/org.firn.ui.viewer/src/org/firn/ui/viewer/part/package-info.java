/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Viewers as views of the workbench. */
@NonNullByDefault
package org.firn.ui.viewer.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
