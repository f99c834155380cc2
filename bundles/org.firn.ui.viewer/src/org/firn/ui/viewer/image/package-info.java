/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Images on the screen: galleries, micrographs with picks, the choice of a box size. */
@NonNullByDefault
package org.firn.ui.viewer.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
