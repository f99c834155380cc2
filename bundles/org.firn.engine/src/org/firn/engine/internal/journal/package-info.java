/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The append-only record of one run, and what it says. */
@NonNullByDefault
package org.firn.engine.internal.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
