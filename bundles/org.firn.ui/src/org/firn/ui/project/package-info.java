/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Open projects as the workbench sees them, without a screen. */
@NonNullByDefault
package org.firn.ui.project;

import org.eclipse.jdt.annotation.NonNullByDefault;
