/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View-models of text files: logs, notes, reports. */
@NonNullByDefault
package org.firn.viewer.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
