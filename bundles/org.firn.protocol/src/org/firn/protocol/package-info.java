/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a protocol author sees: the form, configuration before running, plans of steps, and programs to call. */
@NonNullByDefault
package org.firn.protocol;

import org.eclipse.jdt.annotation.NonNullByDefault;
