/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** RELION's handlers of images and STAR files. */
@NonNullByDefault
package org.firn.relion.tools;

import org.eclipse.jdt.annotation.NonNullByDefault;
