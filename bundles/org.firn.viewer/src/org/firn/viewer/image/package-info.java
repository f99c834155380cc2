/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View-models of images: galleries, micrographs with what was picked on them. */
@NonNullByDefault
package org.firn.viewer.image;

import org.eclipse.jdt.annotation.NonNullByDefault;
