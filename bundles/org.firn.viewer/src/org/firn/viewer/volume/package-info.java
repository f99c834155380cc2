/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View-models of volumes: slices and surfaces. */
@NonNullByDefault
package org.firn.viewer.volume;

import org.eclipse.jdt.annotation.NonNullByDefault;
