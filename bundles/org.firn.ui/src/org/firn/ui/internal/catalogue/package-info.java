/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The protocols that are installed, to be searched and added. */
@NonNullByDefault
package org.firn.ui.internal.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
