/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the whole workbench looks: light or dark, and the size of its text. */
@NonNullByDefault
package org.firn.ui.look;

import org.eclipse.jdt.annotation.NonNullByDefault;
