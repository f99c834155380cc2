/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the machine is busy with, and what it has left. */
@NonNullByDefault
package org.firn.viewer.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
