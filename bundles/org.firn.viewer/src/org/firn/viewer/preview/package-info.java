/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Small pictures of what runs have made, for places where there is no room for a viewer. */
@NonNullByDefault
package org.firn.viewer.preview;

import org.eclipse.jdt.annotation.NonNullByDefault;
